import type { PersonClass, Role } from '#db/schema/index.ts'
import { type FactsOf, given, news, recorder, type TiesOf } from '../audit/index.ts'
import { claim, claimNow, voice } from './facts.ts'

type Claimed = { personId: string; class: PersonClass }

/** What happens to accounts, statuses, offices and organisations: nothing of it is for everybody. */
export const peopleNews = news({
  joined: { details: given<{ class: PersonClass }>() },
  'signed-in': { details: given<{ demonstration: boolean }>() },
  'signed-out': {},
  'second-factor-set': { details: given<{ removed?: true }>() },
  'second-factor-passed': { details: given<{ recovered: boolean }>() },
  'recovery-codes-made': {},
  'profile-changed': { details: given<{ address?: true }>(), touches: ['officials'] },
  'password-changed': { details: given<{ removed: boolean }>() },
  'lock-change-stopped': { details: given<{ what: string }>() },
  'account-resumed': {},
  'class-declared': { details: given<{ class: PersonClass }>() },
  'claim-made': {
    details: given<{ class: PersonClass; method: 'proof' | 'counter' }>(),
    hangs: [{ on: 'her-claims', knot: 'claim' }],
  },
  'claim-granted': {
    details: given<Claimed>(),
    told: [{ who: 'claimant', news: 'claim-ruled', because: 'account' }],
  },
  'claim-refused': {
    details: given<Claimed>(),
    told: [{ who: 'claimant', news: 'claim-ruled', because: 'account' }],
  },
  'claim-withdrawn': {},
  'verification-expired': {
    details: given<Claimed>(),
    told: [{ who: 'claimant', news: 'verification-expired', because: 'account' }],
  },
  'role-granted': { details: given<{ role: Role }>() },
  'role-revoked': { details: given<{ role: Role }>() },
  'official-appointed': { details: given<{ until?: string }>(), touches: ['officials', 'questions'] },
  invited: { details: given<{ role: Role }>() },
  'invitation-accepted': { details: given<{ role: Role }>() },
  'organisation-changed': { details: given<{ kind: string }>() },
  'member-added': {
    details: given<{ personId: string }>(),
    told: [
      { who: 'new-voice', news: 'voice-given', because: 'account' },
      { who: 'other-voices', news: 'voice-shared', because: 'account' },
    ],
  },
  'member-removed': {
    details: given<{ personId: string }>(),
    told: [{ who: 'new-voice', news: 'voice-ended', because: 'account' }],
  },
  'person-entered-at-counter': { details: given<{ class: PersonClass }>() },
  'data-exported': {},
  'account-erased': { touches: ['every'] },
})

/** What each kind of news about an account is told from. */
export const peopleFacts = {
  'claim-ruled': { claim },
  'verification-expired': { claim },
  'voice-given': { voice },
  'voice-shared': { voice },
  'voice-ended': { voice },
} satisfies FactsOf<typeof peopleNews>

/** What the knot of a claim is made from. */
export const peopleTies = { claim: { facts: { claim: claimNow } } } satisfies TiesOf<typeof peopleNews>

export const record = recorder(peopleNews)
