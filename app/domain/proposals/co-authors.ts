import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { proposalAuthors } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { asSubject, isAuthor, proposalThatMay, refuseUnlessAuthor } from './find.ts'
import { record } from './news.ts'

export const CoAuthorInput = z.object({ personId: z.uuid(), taken: z.stringbool() })

/** Asks to be named among its authors: her own yes; one of them gives the other. Refused (`own-words`) to who is one. */
export async function askToJoin(act: Act, { proposalId }: { proposalId: string }): Promise<void> {
  allow(act.actor, 'proposal.change')
  const personId = whoActs(act.actor)
  await proposalThatMay(act, 'support', proposalId)
  if (await isAuthor(act, proposalId, personId)) throw new Refusal('own-words', 403)
  const [asked] = await act.tx
    .insert(proposalAuthors)
    .values({ proposalId, personId, askedAt: act.at })
    .onConflictDoNothing()
    .returning({ personId: proposalAuthors.personId })
  if (asked) await record(act, 'proposal-author-asked', asSubject(proposalId))
}

/** One of its authors takes somebody who asked, or does not. Refused (`not-its-author`, `not-found` for who did not ask). */
export async function takeCoAuthor(
  act: Act,
  { proposalId, personId, taken }: z.output<typeof CoAuthorInput> & { proposalId: string },
): Promise<void> {
  allow(act.actor, 'proposal.change')
  await proposalThatMay(act, 'support', proposalId)
  await refuseUnlessAuthor(act, proposalId)
  const asked = and(
    eq(proposalAuthors.proposalId, proposalId),
    eq(proposalAuthors.personId, personId),
    isNull(proposalAuthors.agreedAt),
  )
  const changed = taken
    ? await act.tx
        .update(proposalAuthors)
        .set({ agreedAt: sql`${act.at.toISOString()}::timestamptz` })
        .where(asked)
        .returning({ personId: proposalAuthors.personId })
    : await act.tx.delete(proposalAuthors).where(asked).returning({ personId: proposalAuthors.personId })
  if (changed.length === 0) throw new Refusal('not-found', 404)
  if (taken) await record(act, 'proposal-author-taken', asSubject(proposalId), { personId })
}
