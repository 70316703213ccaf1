export { nameKey } from '#app/lib/texts/name-key.ts'
export { addressProved } from './address-proved.ts'
export { Appointment, appointOfficial, endTerm } from './appoint-official.ts'
export { Address, askForCode, codeMinutes } from './ask-for-code.ts'
export { changeAddress } from './change-address.ts'
export { changeProfile, Profile } from './change-profile.ts'
export { type ClaimShown, claimQueue, claimShown, proofOfClaim, type WaitingClaim } from './claim-queue.ts'
export { type ClaimState, claimsOf, type OwnClaim } from './claims-of.ts'
export { Code, type Confirmation, confirmCode } from './confirm-code.ts'
export { DeclaredClass, declareClass } from './declare-class.ts'
export { devicesOf, hasPassword } from './devices.ts'
export { DisplayName } from './display-name.ts'
export { CounterPerson, enterPersonAtCounter } from './enter-person-at-counter.ts'
export { erasePerson } from './erase-person.ts'
export { findPeople, type PersonCard, type PersonFound, personCard, roleHolders } from './find-people.ts'
export { fileRemoved, fileToRemove, forgetProofsOf, strayProofs } from './forget-proof.ts'
export { forgetTraces } from './forget-traces.ts'
export { freezeOf } from './frozen.ts'
export { grantRole, RoleGrant } from './grant-role.ts'
export { countGuessAt, countProofGuess, takeBackGuess, takeBackProofGuess } from './guesses.ts'
export { answersCitizens } from './in-office.ts'
export {
  enterByInvitation,
  Invitation,
  invitationOf,
  invitationsWaiting,
  invite,
  inviteByMail,
  renewToken,
} from './invite.ts'
export { Join, join, Newcomer } from './join.ts'
export { changeToStop, lockDays, makeStopToken } from './locks-changed.ts'
export { type LockNews, lockNews, readersOfLock } from './locks-told.ts'
export { mailboxOf, othersOfMailbox, type SharesMailbox } from './mailbox.ts'
export { ClaimInput, claimableClasses, makeClaim } from './make-claim.ts'
export { makeCode } from './make-code.ts'
export { addMember, Membership, removeMember } from './members.ts'
export { noteProof, type ProofFile } from './note-proof.ts'
export { officialById, officials } from './officials.ts'
export { organisationCard, organisationList } from './organisation-list.ts'
export { changePassword, Password, personByPassword } from './password.ts'
export { personByAddress } from './person-by-address.ts'
export { OrganisationInput, registerOrganisation } from './register-organisation.ts'
export { AtCounter, type Proof, resumeAtCounter, resumeByProof } from './resume-account.ts'
export { revokeRole } from './revoke-role.ts'
export { ClaimRuling, ruleOnClaim } from './rule-on-claim.ts'
export { passSecondFactor } from './second-factor/pass.ts'
export {
  confirmSecondFactor,
  isKeyOf,
  removeSecondFactor,
  renewRecoveryCodes,
  type Sealing,
  secondFactorOf,
  startSecondFactor,
} from './second-factor/set-up.ts'
export { keyAddress } from './second-factor/totp.ts'
export { closeDevice, closeOtherDevices, closeSession, openSession, sessionOf } from './sessions.ts'
export { isSiret } from './siret.ts'
export { freeSlug } from './slug.ts'
export { type Standing, speaksFor, standing } from './standing.ts'
export { stopLockChange } from './stop-lock-change.ts'
export { nameSeed, suggestName } from './suggest-name.ts'
export { tellExpired } from './tell-expired.ts'
export { lastDayOf } from './verification-term.ts'
export { actorOf, type Viewer, verifiedNow } from './viewer.ts'
export { withdrawClaim } from './withdraw-claim.ts'
