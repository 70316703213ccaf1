import { sql } from 'drizzle-orm'
import { detail, type FactsOf, fact, given, maybe, news, recorder } from '../audit/index.ts'
import { topic } from './topic.ts'

/** What happens to any subject, of whatever kind. */
export const subjectNews = news({
  // On the rope it stands with the version or the change by which it was moved.
  'consultation-moved': {
    details: given<{ was: string | null; becomes: string | null }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: null,
    told: [{ who: 'participants', news: 'consultation-moved', because: 'answers' }],
    inFeed: 'consultation-moved',
  },
})

/** By which decision the close came nearer. */
const decision = fact<string>(
  () => sql`(select to_jsonb(c.decision) from opinion_closes c
    where c.subject_id = e.subject_id and c.at = e.at and c.decision <> '' limit 1)`,
)

/** What a consultation that was moved is told from. */
export const subjectFacts = {
  'consultation-moved': {
    ...{ topic, decision: maybe(decision) },
    ...{ was: maybe(detail<string>('was')), becomes: maybe(detail<string>('becomes')) },
  },
} satisfies FactsOf<typeof subjectNews>

export const record = recorder(subjectNews)
