import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { proposalAuthors, proposalMerges, proposals, subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow, may, whoActs } from '../policy.ts'
import { Refusal, refuseOn } from '../refusal.ts'
import { asSubject, isAuthor, lockCalls, proposalThatMay } from './find.ts'
import { record } from './news.ts'
import { closeSupports } from './withdraw.ts'

export const MergeInput = z.object({ intoId: z.uuid() })

refuseOn('one_merge_waits', () => new Refusal('already-done'))
refuseOn('a_merge_is_of_two', () => new Refusal('not-found', 404, 'intoId'))

/**
 * Suggests that a proposal goes into another, as one of the authors of either, who says yes for her side with it, or as a
 * moderator, who says nothing for either. Whoever wrote both has said yes for both: it is done. Refused: `not-its-author`,
 * `proposal-closed`, `already-done` while the same waits.
 */
export async function suggestMerge(
  act: Act,
  { fromId, intoId }: { fromId: string; intoId: string },
): Promise<{ id: string; merged: boolean }> {
  allow(act.actor, 'proposal.change')
  const suggestedBy = whoActs(act.actor)
  await bothOpen(act, fromId, intoId)
  const sides = await sidesOf(act, { fromId, intoId })
  if (!sides.from && !sides.into && !may(act.actor, 'notice.rule')) throw new Refusal('not-its-author', 403)
  const [row] = await act.tx
    .insert(proposalMerges)
    .values({
      ...{ fromId, intoId, suggestedBy, at: act.at },
      ...{ fromAgreedAt: sides.from ? act.at : null, intoAgreedAt: sides.into ? act.at : null },
    })
    .returning({ id: proposalMerges.id })
  const { id } = row! // an insert returns its row
  if (sides.from && sides.into) {
    await merge(act, { fromId, intoId })
    return { id, merged: true }
  }
  for (const one of [fromId, intoId]) await record(act, 'proposal-merge-suggested', asSubject(one))
  return { id, merged: false }
}

/**
 * One of its authors says yes for her side; with the other side's yes the two are one. Refused: `not-its-author`,
 * `proposal-closed`, `already-done` once it was merged or declined.
 */
export async function agreeToMerge(act: Act, { mergeId }: { mergeId: string }): Promise<{ merged: boolean }> {
  const { waiting, sides } = await lockedMerge(act, mergeId)
  await bothOpen(act, waiting.fromId, waiting.intoId)
  const agreed = {
    fromAgreedAt: waiting.fromAgreedAt ?? (sides.from ? act.at : null),
    intoAgreedAt: waiting.intoAgreedAt ?? (sides.into ? act.at : null),
  }
  await act.tx.update(proposalMerges).set(agreed).where(eq(proposalMerges.id, mergeId))
  if (!agreed.fromAgreedAt || !agreed.intoAgreedAt) return { merged: false }
  await merge(act, waiting)
  return { merged: true }
}

/** One of its authors says no: both stay as they are. Refused as `agreeToMerge`. */
export async function declineMerge(act: Act, { mergeId }: { mergeId: string }): Promise<void> {
  const { waiting } = await lockedMerge(act, mergeId)
  await act.tx.update(proposalMerges).set({ declinedAt: act.at }).where(eq(proposalMerges.id, mergeId))
  for (const id of [waiting.fromId, waiting.intoId])
    await record(act, 'proposal-merge-declined', asSubject(id))
}

async function lockedMerge(act: Act, mergeId: string) {
  allow(act.actor, 'proposal.change')
  const [waiting] = await act.tx
    .select()
    .from(proposalMerges)
    .where(eq(proposalMerges.id, mergeId))
    .for('update')
  if (!waiting) throw new Refusal('not-found', 404)
  const sides = await sidesOf(act, waiting)
  if (!sides.from && !sides.into) throw new Refusal('not-its-author', 403)
  if (waiting.declinedAt || waiting.mergedAt) throw new Refusal('already-done')
  return { waiting, sides }
}

async function sidesOf(act: Act, { fromId, intoId }: { fromId: string; intoId: string }) {
  const me = whoActs(act.actor)
  return { from: await isAuthor(act, fromId, me), into: await isAuthor(act, intoId, me) }
}

/** In the order of their ids: of two who merge each into the other, the second waits and finds it done. */
async function bothOpen(act: Act, fromId: string, intoId: string) {
  await lockCalls(act, [fromId, intoId])
  await act.tx
    .select({ id: subjects.id })
    .from(subjects)
    .where(inArray(subjects.id, [fromId, intoId]))
    .orderBy(subjects.id)
    .for('no key update')
  for (const id of [fromId, intoId].sort()) await proposalThatMay(act, 'merge', id)
}

/**
 * The same without the authors' yes, where the desk said in a call that both are one idea (`ballots/budgets/`, which
 * judges who may). Nothing happens where one of the two is open no more.
 */
export async function mergeByScreening(act: Act, both: { fromId: string; intoId: string }): Promise<void> {
  try {
    await bothOpen(act, both.fromId, both.intoId)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'proposal-closed') return
    throw error
  }
  await merge(act, both)
}

/** Each support goes along in the class in which it was given; who gave both counts once. */
async function merge(act: Act, { fromId, intoId }: { fromId: string; intoId: string }) {
  const now = sql`${act.at.toISOString()}::timestamptz`
  await act.tx.execute(sql`
    insert into opinions (subject_id, person_id, stance, lang, class, verified, at)
    select ${intoId}, o.person_id, o.stance, o.lang, o.class, o.verified, ${now}
    from opinions o join people p on p.id = o.person_id and p.erased_at is null
    where o.subject_id = ${fromId} order by o.person_id on conflict do nothing`)
  await act.tx
    .update(proposals)
    .set({ state: 'merged', mergedIntoId: intoId, dueOn: null, movedAt: act.at })
    .where(eq(proposals.id, fromId))
  await closeSupports(act, fromId, now)
  await authorsComeAlong(act, fromId, intoId)
  const agreed = and(
    ...[eq(proposalMerges.fromId, fromId), eq(proposalMerges.intoId, intoId)],
    ...[isNull(proposalMerges.mergedAt), isNull(proposalMerges.declinedAt)],
  )
  await act.tx.update(proposalMerges).set({ mergedAt: act.at }).where(agreed)
  // What else waited for the one that is no more waits for nothing.
  await act.tx
    .update(proposalMerges)
    .set({ declinedAt: act.at })
    .where(
      and(
        isNull(proposalMerges.mergedAt),
        isNull(proposalMerges.declinedAt),
        sql`${fromId} in (${proposalMerges.fromId}, ${proposalMerges.intoId})`,
      ),
    )
  await record(act, 'proposal-merged', asSubject(fromId))
  await record(act, 'proposal-merged-here', asSubject(intoId))
}

async function authorsComeAlong({ tx, at }: Act, fromId: string, intoId: string) {
  const authors = await tx
    .select({ personId: proposalAuthors.personId })
    .from(proposalAuthors)
    .where(and(eq(proposalAuthors.proposalId, fromId), isNotNull(proposalAuthors.agreedAt)))
  for (const { personId } of authors)
    await tx
      .insert(proposalAuthors)
      .values({ proposalId: intoId, personId, askedAt: at, agreedAt: at })
      .onConflictDoUpdate({
        target: [proposalAuthors.proposalId, proposalAuthors.personId],
        set: { agreedAt: sql`coalesce(${proposalAuthors.agreedAt}, ${at.toISOString()}::timestamptz)` },
      })
}
