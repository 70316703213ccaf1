import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { contributionRevisions, contributions, questions, subjectKinds, subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import type { Hers } from '../hers.ts'
import { withdrawWords } from './contributions/withdraw-contribution.ts'
import { withdrawOpinions } from './opinions/withdraw-opinions.ts'
import { forgetRatings } from './seasons/forget-ratings.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
    contributions: (id) => sql`
      select c.*, (select jsonb_agg(jsonb_build_object('number', r.number, 'body', r.body, 'until', r.until) order by r.number)
        from contribution_revisions r where r.contribution_id = c.id) as former_texts
      from contributions c where c.author_id = ${id} order by c.at`,
    opinions: (id) => sql`select * from opinions where person_id = ${id} order by at`,
    season_ratings: (id) => sql`
      select c.from_on, c.until_on, s.slug as service, r.criterion, r.score, r.class, r.verified, r.at from season_ratings r
      join season_calls c on c.id = r.call_id join services s on s.id = c.service_id
      where r.person_id = ${id} order by r.at, r.criterion`,
    found_useful: (id) => sql`select contribution_id, at from usefuls where person_id = ${id} order by at`,
    questions: (id) => sql`
      select q.* from questions q join contributions c on c.id = q.id where c.author_id = ${id} order by c.at`,
    answers_given: (id) =>
      sql`select id, contribution_id, lang, body, at, undone_at from answers where official_id = ${id} order by at`,
  },
  becomes: {
    'opinions.person_id': 'gone',
    'season_ratings.person_id': 'gone',
    'contributions.author_id': 'her words stay as nobody’s, or a tombstone where others answered',
    'usefuls.person_id': 'a count beside another’s words, of nobody',
  },
  ofAnOffice: [
    'answer_links.official_id',
    'answers.official_id',
    'contributions.entered_by',
    'opinions.entered_by',
    'season_calls.by',
    'questions.official_id',
  ],
  erase: async (act, { personId, words }) => {
    await withdrawOpinions(act, personId)
    await forgetRatings(act, personId)
    if (words === 'go') await forgetWords(act, personId)
  },
}

/**
 * What still stands, or would after an appeal, is withdrawn by its own command, so that its discussion knows; then the
 * words of all go. What she said in an office is the commune's, and stays as her answers do; so does, under no name, what
 * stands under a kind of subject whose words stay.
 */
async function forgetWords(act: Act, personId: string) {
  const own = await act.tx
    .select({ id: contributions.id, withdrawnAt: contributions.withdrawnAt })
    .from(contributions)
    .innerJoin(subjects, eq(subjects.id, contributions.subjectId))
    .innerJoin(subjectKinds, eq(subjectKinds.kind, subjects.kind))
    .where(
      and(
        eq(contributions.authorId, personId),
        isNull(contributions.officialTitle),
        eq(subjectKinds.erasure, 'as-she-chooses'),
      ),
    )
    .orderBy(contributions.id)
  for (const { id, withdrawnAt } of own) if (!withdrawnAt) await withdrawWords(act, id)
  const ids = own.map(({ id }) => id)
  await act.tx.delete(contributionRevisions).where(inArray(contributionRevisions.contributionId, ids))
  await act.tx
    .update(contributions)
    // A question and a proposal have a title: the dash is what is left of it.
    .set({
      title: sql`case when ${contributions.kind} in ('comment', 'survey_words') then '' else '—' end`,
      body: '',
      html: '',
    })
    .where(inArray(contributions.id, ids))
  await act.tx
    .update(questions)
    .set({ settledRemark: '' })
    .where(and(inArray(questions.id, ids), ne(questions.settledRemark, '')))
}
