import { sql } from 'drizzle-orm'
import type { Hers } from '../hers.ts'

/** What this area keeps of a person: that she may vote and that she has; never what. */
export const hers: Hers = {
  exports: {
    consultations: (id) => sql`
      select r.consultation_id, c.slug, r.letter as "group", m.person_id is not null as voted
      from consultation_roll r join consultations c on c.id = r.consultation_id
      left join roll_marks m on m.consultation_id = r.consultation_id and m.person_id = r.person_id
      where r.person_id = ${id} order by c.opens_on, c.id`,
    consultationAnswers: (id) => sql`
      select a.consultation_id, c.slug, a.body, a.lang, a.at from consultation_answers a
      join consultations c on c.id = a.consultation_id where a.official_id = ${id} order by a.at`,
    screenedIdeas: (id) => sql`
      select i.proposal_id, c.slug as budget, i.verdict, i.cost, i.estimated_by, i.reason, i.screened_at
      from budget_ideas i join consultations c on c.id = i.budget_id where i.screened_by = ${id} order by i.screened_at`,
  },
  becomes: {
    'consultation_roll.person_id':
      'an opaque id: the roll of a vote stays as it was frozen, and so does the mark on it of a ballot that was counted',
  },
  ofAnOffice: ['consultations.answers_id', 'consultation_answers.official_id', 'budget_ideas.screened_by'],
}
