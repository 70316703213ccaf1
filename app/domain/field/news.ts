import { type FactsOf, given, news, recorder, type TiesOf } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'
import { report, step } from './facts.ts'

const everywhere = ['subject', 'home', 'lists'] as const
const onIts = [{ on: 'subject', knot: 'field-step' }] as const
const owed = { who: 'who-owes-report', news: 'report-to-answer', because: 'duty' } as const
const author = { who: 'author', news: 'report-told', because: 'answers' } as const
const voices = { who: 'report-voices', news: 'report-told', because: 'answers' } as const
const followers = { who: 'followers', news: 'report-moved', because: 'follow' } as const

/** What becomes of a report from the field; that it was made is told with its words (`participation`). */
export const fieldNews = news({
  'field-report-received': { told: [owed] },
  'field-report-overdue': {
    public: true,
    touches: ['subject', 'lists'],
    hangs: onIts,
    told: [owed, author],
    inFeed: null,
  },
  'field-step-taken': {
    details: given<{ stepId: string; state: string }>(),
    public: true,
    touches: everywhere,
    hangs: onIts,
    told: [author, voices, followers],
    inFeed: 'report-moved',
  },
  'field-report-reopened': {
    details: given<{ stepId: string; state: string }>(),
    public: true,
    touches: everywhere,
    hangs: onIts,
    told: [voices, followers],
    inFeed: 'report-moved',
  },
  'field-verdict-given': { touches: ['subject'] },
  'field-voice-given': { touches: ['subject', 'lists'] },
  'field-link-sent': {},
  'field-photo-accepted': { touches: ['subject', 'lists'] },
  'field-photo-blanked': { touches: ['subject', 'lists'] },
  'field-photo-removed': {
    touches: ['subject', 'lists'],
    told: [{ who: 'author', news: 'report-told', because: 'answers' }],
  },
  'field-point-blurred': { touches: ['subject', 'lists'] },
  'field-report-used': {
    details: given<{ versionId: string }>(),
    public: true,
    touches: ['subject'],
    hangs: null,
    told: [author],
    inFeed: null,
  },
  'field-category-changed': { touches: ['lists'] },
})

const told = { topic, report, step }

/** What each kind of news of a report is told from. */
export const fieldFacts = {
  'report-to-answer': told,
  'report-told': told,
  'report-moved': told,
} satisfies FactsOf<typeof fieldNews>

/** What its steps are tied from, on its own rope. */
export const fieldTies = { 'field-step': { facts: { step } } } satisfies TiesOf<typeof fieldNews>

export const record = recorder(fieldNews)
