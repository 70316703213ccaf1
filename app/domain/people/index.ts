export { nameKey } from '#app/lib/texts/name-key.ts'
export { addressProved } from './accounts/address-proved.ts'
export { beginNobody } from './accounts/begin-nobody.ts'
export { changeAddress } from './accounts/change-address.ts'
export { changeProfile, Profile } from './accounts/change-profile.ts'
export { CounterPerson, enterPersonAtCounter } from './accounts/enter-person-at-counter.ts'
export { erasePerson } from './accounts/erase-person.ts'
export {
  findPeople,
  type PersonCard,
  type PersonFound,
  personCard,
  roleHolders,
} from './accounts/find-people.ts'
export { Join, join, Newcomer } from './accounts/join.ts'
export { personByAddress } from './accounts/person-by-address.ts'
export {
  type ClaimShown,
  claimQueue,
  claimShown,
  proofOfClaim,
  type WaitingClaim,
} from './classes/claim-queue.ts'
export { type ClaimState, claimsOf, type OwnClaim } from './classes/claims-of.ts'
export { DeclaredClass, declareClass } from './classes/declare-class.ts'
export { fileRemoved, fileToRemove, forgetProofsOf, strayProofs } from './classes/forget-proof.ts'
export { ClaimInput, claimableClasses, makeClaim } from './classes/make-claim.ts'
export { noteProof, type ProofFile } from './classes/note-proof.ts'
export { ClaimRuling, ruleOnClaim } from './classes/rule-on-claim.ts'
export { type Standing, speaksFor, standing } from './classes/standing.ts'
export { tellExpired } from './classes/tell-expired.ts'
export { lastDayOf } from './classes/verification-term.ts'
export { withdrawClaim } from './classes/withdraw-claim.ts'
export { hers } from './hers.ts'
export { freezeOf } from './locks/frozen.ts'
export { changeToStop, lockDays, makeStopToken } from './locks/locks-changed.ts'
export { type LockNews, readersOfLock } from './locks/locks-told.ts'
export { AtCounter, type Proof, resumeAtCounter, resumeByProof } from './locks/resume-account.ts'
export { stopLockChange } from './locks/stop-lock-change.ts'
export { DisplayName } from './names/display-name.ts'
export { nameSeed, suggestName } from './names/suggest-name.ts'
export { peopleFacts, peopleTies, record as recordOfPeople } from './news.ts'
export { Appointment, appointOfficial, endTerm } from './offices/appoint-official.ts'
export { grantRole, RoleGrant } from './offices/grant-role.ts'
export { answersCitizens, holdsOffice } from './offices/in-office.ts'
export {
  enterByInvitation,
  Invitation,
  invitationOf,
  invitationsWaiting,
  invite,
  inviteByMail,
  renewToken,
} from './offices/invite.ts'
export { officialById, officials } from './offices/officials.ts'
export { revokeRole } from './offices/revoke-role.ts'
export { addMember, Membership, removeMember } from './organisations/members.ts'
export { organisationCard, organisationList } from './organisations/organisation-list.ts'
export { OrganisationInput, registerOrganisation } from './organisations/register-organisation.ts'
export { Address, askForCode, codeMinutes } from './sign-in/ask-for-code.ts'
export { Code, type Confirmation, confirmCode } from './sign-in/confirm-code.ts'
export { devicesOf, hasPassword } from './sign-in/devices.ts'
export { forgetTraces } from './sign-in/forget-traces.ts'
export { countGuessAt, countProofGuess, takeBackGuess, takeBackProofGuess } from './sign-in/guesses.ts'
export { mailboxOf, othersOfMailbox, type SharesMailbox } from './sign-in/mailbox.ts'
export { makeCode } from './sign-in/make-code.ts'
export { changePassword, Password, personByPassword } from './sign-in/password.ts'
export { noteWrongCode, wrongCodesTold } from './sign-in/second-factor/note-wrong-code.ts'
export { passSecondFactor } from './sign-in/second-factor/pass.ts'
export {
  confirmSecondFactor,
  isKeyOf,
  removeSecondFactor,
  renewRecoveryCodes,
  type Sealing,
  secondFactorOf,
  startSecondFactor,
} from './sign-in/second-factor/set-up.ts'
export { keyAddress } from './sign-in/second-factor/totp.ts'
export { closeDevice, closeOtherDevices, closeSession, openSession, sessionOf } from './sign-in/sessions.ts'
export { actorOf, type Viewer, verifiedNow } from './sign-in/viewer.ts'
export { forgetTyped, keepTyped, type TypedForm, typedIn } from './typed/typed-forms.ts'
