import type { Cadence, RedactionGround } from '#db/schema/index.ts'
import { type FactsOf, given, news, recorder, type TiesOf } from '../audit/index.ts'
import { actNamed, decided, decision, ground, successor } from './facts.ts'

/** What the commune decides, and what people follow. */
export const publishingNews = news({
  'decision-deleted': {},
  'decision-started': { details: given<{ supersedesId: string | null }>() },
  'decision-saved': { details: given<{ revision: number }>() },
  'decision-signed-act-attached': { details: given<{ sha256: string }>() },
  'decision-published': {
    details: given<{ supersedesId: string | null }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [
      { on: 'decided', knot: 'decision' },
      { on: 'decided-after', knot: 'decided-after' },
    ],
    told: [{ who: 'decided-followers', news: 'decision-published', because: 'follow' }],
    inFeed: 'decision-published',
  },
  'decision-printed': {
    details: given<{ sha256: string }>(),
    public: true,
    touches: ['subject'],
    hangs: null,
  },
  'decision-superseded': {
    details: given<{ by: string }>(),
    public: true,
    touches: ['subject', 'lists'],
    hangs: null,
    told: [{ who: 'left-by-successor', news: 'decision-superseded', because: 'follow' }],
    inFeed: 'decision-superseded',
  },
  'decision-redacted': {
    details: given<{ ground: RedactionGround; titleToo: boolean }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: null,
    told: [{ who: 'decided-followers', news: 'decision-redacted', because: 'follow' }],
    inFeed: 'decision-redacted',
  },
  followed: { details: given<{ cadence: Cadence }>() },
  unfollowed: {},
  'mails-stopped': { details: given<{ what: string; cadence?: Cadence }>() },
  'mails-resumed': { details: given<{ what: string; cadence: string }>() },
  'mails-chosen': { details: given<{ matters: string[] }>() },
  'checkpoints-subscribed': {},
  'checkpoints-stopped': {},
})

/** What each kind of news about an act is told from. */
export const publishingFacts = {
  'decision-published': { decision, decided },
  'decision-superseded': { decision, successor },
  'decision-redacted': { decision, ground },
} satisfies FactsOf<typeof publishingNews>

/** What each knot about an act is made from. */
export const publishingTies = {
  decision: { facts: { act: actNamed } },
  'decided-after': { facts: { act: actNamed } },
} satisfies TiesOf<typeof publishingNews>

export const record = recorder(publishingNews)
