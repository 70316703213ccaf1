import { claimRuled } from '#emails/people/claim-ruled.tsx'
import { verificationExpired } from '#emails/people/verification-expired.tsx'
import { inFrench, type Letter, letter } from './letter.ts'

/** The letters on what the mairie said of somebody's status. */
export const accountLetters = {
  'claim-ruled': ({ claim }, desk) => {
    if (!claim) return null
    const { granted, expiresOn, reason, hadProof } = claim
    const className = desk.words.ui.classOf[claim.class]
    const why = reason ? inFrench(reason) : null
    return letter(claimRuled, { granted, className, expiresOn, reason: why, hadProof }, desk)
  },
  'verification-expired': ({ claim }, desk) =>
    claim && letter(verificationExpired, { className: desk.words.ui.classOf[claim.class] }, desk),
} as const satisfies Record<string, Letter>
