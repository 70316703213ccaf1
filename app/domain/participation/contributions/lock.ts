import { eq, sql } from 'drizzle-orm'
import { contributions, questions, type Stance, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'

/**
 * One contribution, locked until the act ends, with the question that it may be and the official whom it addresses:
 * the one it names, or who answers where it stands. Refused (`not-found`) when there is none.
 */
export async function lockContribution({ tx }: Act, id: string) {
  const [row] = await tx
    .select({
      id: contributions.id,
      kind: contributions.kind,
      subjectId: contributions.subjectId,
      parentId: contributions.parentId,
      authorId: contributions.authorId,
      officialTitle: contributions.officialTitle,
      organisationId: contributions.organisationId,
      asksAnswer: contributions.asksAnswer,
      body: contributions.body,
      html: contributions.html,
      replyCount: contributions.replyCount,
      withdrawnAt: contributions.withdrawnAt,
      heldAt: contributions.heldAt,
      hiddenAt: contributions.hiddenAt,
      officialId: sql<string | null>`coalesce(${questions.officialId}, ${subjects.answersId})`,
      acknowledgedAt: questions.acknowledgedAt,
      answeredAt: questions.answeredAt,
      settled: questions.settled,
      /** That of the opinion whose reason this is. */
      opinion: sql<Stance | null>`(select o.stance from opinions o where o.subject_id = ${contributions.subjectId}
        and o.person_id = ${contributions.authorId} and o.reason_id = ${contributions.id})`,
    })
    .from(contributions)
    .leftJoin(questions, eq(questions.id, contributions.id))
    .innerJoin(subjects, eq(subjects.id, contributions.subjectId))
    .where(eq(contributions.id, id))
    .for('update', { of: contributions })
  if (!row) throw new Refusal('not-found', 404)
  return row
}
export type Locked = Awaited<ReturnType<typeof lockContribution>>

/** How an event names a contribution: in the story of the subject that it stands under. */
export const asSubject = ({ id, subjectId }: Pick<Locked, 'id' | 'subjectId'>) => ({
  kind: 'contribution',
  id,
  topicId: subjectId,
})

/** Refuses what no one can read any more, or yet. */
export function refuseGone({ withdrawnAt, hiddenAt, heldAt }: Locked): void {
  if (withdrawnAt) throw new Refusal('contribution-withdrawn', 410)
  if (hiddenAt) throw new Refusal('contribution-hidden', 410)
  if (heldAt) throw new Refusal('contribution-held')
}
