import { and, eq, sql } from 'drizzle-orm'
import { opinions, proposalAuthors, proposals, subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { asSubject, isAuthor, lockedProposal, proposalThatMay, refuseUnlessAuthor } from './find.ts'
import { record } from './news.ts'
import { carryOnDays, mayStep } from './states.ts'

/**
 * One of its authors withdraws a proposal: it stays readable, its supports stay its own, and for two weeks whoever
 * supports it may carry it on. Refused (`not-its-author`, `proposal-closed` once it is answered or merged).
 */
export async function withdrawProposal(act: Act, { proposalId }: { proposalId: string }): Promise<void> {
  allow(act.actor, 'proposal.change')
  await proposalThatMay(act, 'withdraw', proposalId)
  await refuseUnlessAuthor(act, proposalId)
  const withdrawn = { state: 'withdrawn', withdrawnAt: act.at, movedAt: act.at, dueOn: null } as const
  await act.tx.update(proposals).set(withdrawn).where(eq(proposals.id, proposalId))
  await closeSupports(act, proposalId, sql`city_instant(${lastDay(act)} + 1)`)
  await record(act, 'proposal-withdrawn', asSubject(proposalId))
}

/**
 * A supporter carries on what its author withdrew, within fourteen days: she is one of its authors from then on. Refused
 * (`not-a-supporter`, `carried-on-too-late`, `proposal-closed`).
 */
export async function carryOn(act: Act, { proposalId }: { proposalId: string }): Promise<void> {
  allow(act.actor, 'proposal.change')
  const personId = whoActs(act.actor)
  const { standing, state, withdrawnAt } = await lockedProposal(act, proposalId)
  if (!standing || !mayStep('carryOn', state) || !withdrawnAt) throw new Refusal('proposal-closed')
  if (!(await supports(act, proposalId, personId))) throw new Refusal('not-a-supporter', 403)
  if (await isAuthor(act, proposalId, personId)) throw new Refusal('own-words', 403)
  await reopen(act, proposalId)
  await act.tx
    .insert(proposalAuthors)
    .values({ proposalId, personId, askedAt: act.at, agreedAt: act.at })
    .onConflictDoUpdate({
      target: [proposalAuthors.proposalId, proposalAuthors.personId],
      set: { agreedAt: act.at },
    })
  await record(act, 'proposal-carried-on', asSubject(proposalId))
}

/** Supports are taken until this instant: once it has passed, nothing opens them again. */
export const closeSupports = ({ tx }: Act, id: string, until: ReturnType<typeof sql>) =>
  tx.update(subjects).set({ opinionsCloseAt: until }).where(eq(subjects.id, id))

const lastDay = ({ at }: Act) => sql`(city_day(${at.toISOString()}::timestamptz) + ${carryOnDays}::int)`

async function supports({ tx }: Act, proposalId: string, personId: string) {
  const own = and(eq(opinions.subjectId, proposalId), eq(opinions.personId, personId))
  return (await tx.$count(opinions, own)) > 0
}

/** As long as its supports are open: a trigger opens none that are closed. */
async function reopen({ tx, at }: Act, id: string) {
  const [open] = await tx
    .update(subjects)
    .set({ opinionsCloseAt: null })
    .where(sql`${subjects.id} = ${id} and ${subjects.opinionsCloseAt} > ${at.toISOString()}::timestamptz`)
    .returning({ id: subjects.id })
  if (!open) throw new Refusal('carried-on-too-late')
  await tx
    .update(proposals)
    .set({ state: 'open', withdrawnAt: null, movedAt: at, dueOn: null })
    .where(eq(proposals.id, id))
}
