import type { CounterConsent } from '#db/schema/index.ts'
import { type FactsOf, given, news, recorder } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'
import { entry } from './facts.ts'

type Kind = Pick<CounterConsent, 'kind'>
type KindAndMethod = Pick<CounterConsent, 'kind' | 'method'>

/** What agents do in somebody's name. Another acted for her: no choice of hers about mails may keep that from her. */
export const counterNews = news({
  'counter-allowed': {},
  'counter-allowance-ended': {},
  'counter-yes-asked': { details: given<KindAndMethod>() },
  'counter-letter-printed': {},
  'counter-yes-given': { details: given<KindAndMethod>() },
  'entered-at-counter': {
    details: given<KindAndMethod>(),
    told: [{ who: 'entered-for', news: 'entered-at-counter', because: 'account' }],
  },
  'counter-entry-taken-back': {
    details: given<Kind>(),
    told: [{ who: 'entered-for', news: 'counter-taken-back', because: 'account' }],
  },
})

/** What each kind of news about the counter is told from. */
export const counterFacts = {
  'entered-at-counter': { topic, entry },
  'counter-taken-back': { topic, entry },
} satisfies FactsOf<typeof counterNews>

export const record = recorder(counterNews)
