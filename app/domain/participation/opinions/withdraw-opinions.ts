import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { opinions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { record } from '../news.ts'

/**
 * Takes a person out of the opinions, as she erases her account: those on subjects still open are withdrawn, so that
 * whoever joins again with the same address has one; those on closed ones stay counted and are nobody's.
 */
export async function withdrawOpinions(act: Act, personId: string): Promise<void> {
  // The final count locks the subject too: what it has counted, it has counted.
  await act.tx.execute(sql`
    select from subjects where id in (select subject_id from opinions where person_id = ${personId}) order by id for share`)
  const withdrawn = await act.tx
    .delete(opinions)
    .where(and(eq(opinions.personId, personId), stillOpen))
    .returning({ subjectId: opinions.subjectId })
  await act.tx
    .update(opinions)
    .set({ personId: null, reason: '', reasonId: null, enteredBy: null, consentId: null })
    .where(eq(opinions.personId, personId))
  for (const { subjectId } of withdrawn)
    await record(act, 'opinion-withdrawn', { kind: 'subject', id: subjectId, topicId: subjectId })
}

/** Takes one opinion back, as whoever gave it asks; what was not given is no fault. Refused (`opinions-closed`) after the close. */
export async function withdrawOpinion(
  act: Act,
  { subjectId, personId }: { subjectId: string; personId: string },
): Promise<void> {
  const gone = await act.tx
    .delete(opinions)
    .where(and(eq(opinions.subjectId, subjectId), eq(opinions.personId, personId)))
    .returning({ id: opinions.id })
  if (gone.length > 0)
    await record(act, 'opinion-withdrawn', { kind: 'subject', id: subjectId, topicId: subjectId })
}

/** How many of a person's opinions an erasure would withdraw, and how many would stay counted. */
export async function opinionsAtStake(db: Db, personId: string): Promise<{ open: number; closed: number }> {
  const [row] = await db
    .select({
      open: sql<number>`count(*) filter (where ${stillOpen})::int`,
      closed: sql<number>`count(*) filter (where not ${stillOpen})::int`,
    })
    .from(opinions)
    .where(eq(opinions.personId, personId))
  return row! // an aggregate has one row
}

// As the trigger `opinions_go_in_time` has it.
const stillOpen = sql`exists (
  select from subjects s where s.id = ${opinions.subjectId} and city_now() < coalesce(s.opinions_close_at, 'infinity')
    and not exists (select from opinion_reports r where r.subject_id = s.id and r.final))`
