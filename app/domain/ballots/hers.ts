import { eq, sql } from 'drizzle-orm'
import { paperTold, surveyAnswers } from '#db/schema/index.ts'
import type { Hers } from '../hers.ts'

/** What this area keeps of a person: that she may vote and that she has; never what. */
export const hers: Hers = {
  exports: {
    consultations: (id) => sql`
      select r.consultation_id, c.slug, r.letter as "group", m.person_id is not null as voted, m.way, exists (select from paper_told t
        where t.consultation_id = r.consultation_id and t.person_id = r.person_id) as "toldOfPaper"
      from consultation_roll r join consultations c on c.id = r.consultation_id
      left join roll_marks m on m.consultation_id = r.consultation_id and m.person_id = r.person_id
      where r.person_id = ${id} order by c.opens_on, c.id`,
    consultationAnswers: (id) => sql`
      select a.consultation_id, c.slug, a.body, a.lang, a.at from consultation_answers a
      join consultations c on c.id = a.consultation_id where a.official_id = ${id} order by a.at`,
    paperGiven: (id) => sql`
      select m.consultation_id, c.slug, count(*)::int as people from roll_marks m
      join consultations c on c.id = m.consultation_id where m.marked_by = ${id} group by m.consultation_id, c.id order by c.opens_on`,
    paperCounted: (id) => sql`
      select c.id as consultation_id, c.slug from consultations c
      where exists (select from paper_counts p where p.consultation_id = c.id and p.official_id = ${id})
        or exists (select from paper_agreements a where a.consultation_id = c.id and ${id} in (a.one_id, a.other_id))
      order by c.opens_on`,
    screenedIdeas: (id) => sql`
      select i.proposal_id, c.slug as budget, i.verdict, i.cost, i.estimated_by, i.reason, i.screened_at
      from budget_ideas i join consultations c on c.id = i.budget_id where i.screened_by = ${id} order by i.screened_at`,
    surveyAnswers: (id) => sql`
      select a.consultation_id, c.slug, a.class, a.verified, a.choice, a.at from survey_answers a
      join consultations c on c.id = a.consultation_id where a.person_id = ${id} order by a.at`,
    surveyWords: (id) => sql`
      select w.consultation_id, c.slug, w.question, w.id as contribution_id from survey_words w
      join consultations c on c.id = w.consultation_id where w.person_id = ${id} order by c.slug, w.question`,
  },
  becomes: {
    'survey_answers.person_id': 'gone',
    'survey_words.person_id': 'an opaque id: her words stay or go as she chooses for all that she wrote',
    'consultation_roll.person_id':
      'an opaque id: the roll of a vote stays as it was frozen, and so does the mark on it of a ballot that was counted',
  },
  ofAnOffice: [
    'consultations.answers_id',
    'consultation_answers.official_id',
    'budget_ideas.screened_by',
    'roll_marks.marked_by',
    'paper_counts.official_id',
    'paper_agreements.one_id',
    'paper_agreements.other_id',
  ],
  // What was counted stands among the answers of the count, under nobody's name.
  erase: async ({ tx }, { personId }) => {
    await tx.delete(paperTold).where(eq(paperTold.personId, personId))
    await tx.delete(surveyAnswers).where(eq(surveyAnswers.personId, personId))
  },
}
