import { peopleFacts, peopleTies } from '#app/domain/people/index.ts'
import { french, knots } from './knot.ts'
import { letter } from './letter.ts'
import { maybeInFrench } from './parts.ts'
import { type Said, tellings } from './telling.ts'

const claimRuled = async () => (await import('#emails/people/claim-ruled.tsx')).claimRuled
const voiceEnded = async () => (await import('#emails/people/organisation-voice.tsx')).voiceEnded
const voiceGiven = async () => (await import('#emails/people/organisation-voice.tsx')).voiceGiven
const voiceShared = async () => (await import('#emails/people/organisation-voice.tsx')).voiceShared
const verificationExpired = async () =>
  (await import('#emails/people/verification-expired.tsx')).verificationExpired

type Voice = { voice: { organisation: string; who: string } }
const account = (_: unknown, { paths }: Said) => paths.account
const residency = (_: unknown, { paths }: Said) => paths.accountResidency

/** How what the mairie says of somebody's status and voice reads. */
export const peopleTellings = tellings(peopleFacts, {
  'claim-ruled': {
    line: ({ claim }, { words, t }) =>
      (claim.granted ? words.account.lines.granted : words.account.lines.refused)(t.ui.classOf[claim.class]),
    path: residency,
    letter: letter(claimRuled, ({ claim: { granted, expiresOn, reason, hadProof, ...claim } }, { t }) => ({
      ...{ granted, className: t.ui.classOf[claim.class], expiresOn, hadProof },
      reason: maybeInFrench(reason),
    })),
  },
  'verification-expired': {
    line: (_, { words }) => words.account.lines.expired,
    path: residency,
    letter: letter(verificationExpired, ({ claim }, { t }) => ({ className: t.ui.classOf[claim.class] })),
  },
  'voice-given': {
    line: ({ voice }, { words }) => words.account.lines.voiceGiven(voice.organisation),
    path: account,
    letter: letter(voiceGiven, ({ voice }: Voice) => voice),
  },
  'voice-shared': {
    line: ({ voice }, { words }) => words.account.lines.voiceShared(voice.organisation),
    path: account,
    letter: letter(voiceShared, ({ voice }: Voice) => voice),
  },
  'voice-ended': {
    line: ({ voice }, { words }) => words.account.lines.voiceEnded(voice.organisation),
    path: account,
    letter: letter(voiceEnded, ({ voice }: Voice) => voice),
  },
})

const tones = {
  waiting: 'current',
  granted: 'done',
  refused: 'late',
  withdrawn: undefined,
  expired: undefined,
} as const

/** How what somebody asked the mairie to confirm reads. */
export const peopleKnots = knots(peopleTies, {
  claim: ({ claim: { class: of, atCounter, state, reason, expiresOn } }, said) => {
    const words = said.t.people.account.residency
    const until = state === 'granted' && expiresOn ? words.until(said.say.day(expiresOn)) : null
    return {
      label: `${said.t.ui.classOf[of]}${atCounter ? ` (${words.atCounter})` : ''} — ${words.states[state]}`,
      detail: [french(reason, said) ?? until],
      tone: tones[state],
    }
  },
})
