import { sql } from 'drizzle-orm'
import type { IdeaVerdict, VoteKind } from '#app/lib/kinds.ts'
import { fact } from '../audit/index.ts'

/** The vote that an event is about, as it stands now; of a budget its call too. */
export const consultation = fact<{
  kind: VoteKind
  ideasUntil: string | null
  opensOn: string
  closesOn: string
  answerDueOn: string
}>(
  () => sql`(
  select jsonb_build_object('kind', c.kind, 'ideasUntil', b.ideas_until, 'opensOn', c.opens_on, 'closesOn', c.closes_on, 'answerDueOn', c.answer_due_on)
  from consultations c left join budgets b on b.id = c.id where c.id = e.topic_id)`,
)

/** The idea of a budget that an event is about, as it stands now: what it is called while everybody may read it. */
export const idea = fact<{
  slug: string
  title: string
  verdict: IdeaVerdict | null
  gone: boolean
}>(
  (locale) => sql`(
  select jsonb_build_object('slug', s.slug, 'title', coalesce(s.titles ->> ${locale}, s.titles ->> 'fr'),
    'verdict', i.verdict, 'gone', not c.standing)
  from budget_ideas i join subjects s on s.id = i.proposal_id join contributions_for(n.person_id) c on c.id = i.proposal_id
  where i.proposal_id = e.subject_id)`,
)
