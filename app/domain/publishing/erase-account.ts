import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import {
  contributionRevisions,
  contributions,
  digests,
  follows,
  notices,
  notifications,
  opinions,
} from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { erasePerson } from '../people/index.ts'

export const ErasureInput = z.object({
  /** `stay`: under "compte supprimé"; `go`: the words are deleted, a tombstone says that the author withdrew them. */
  contributions: z.enum(['stay', 'go']),
  sure: z.stringbool().refine((sure) => sure),
})

/**
 * Erases the actor's account (Regulation (EU) 2016/679, art. 17). Follows, notifications and digests go with it; her
 * contributions stay without her name, or their words go. Opinions stay counted, without a reason when words go:
 * what was published of them must remain true. Events keep their opaque ids.
 */
export async function eraseAccount(
  act: Act,
  { contributions: words }: Pick<z.output<typeof ErasureInput>, 'contributions'>,
): Promise<void> {
  const { personId, email } = await erasePerson(act)
  await act.tx.delete(follows).where(eq(follows.personId, personId))
  await act.tx.delete(notifications).where(eq(notifications.personId, personId))
  await act.tx.delete(digests).where(eq(digests.personId, personId))
  if (email)
    await act.tx
      .update(notices)
      .set({ reporterId: personId, reporterName: null, reporterEmail: null })
      .where(eq(notices.reporterEmail, email))
  if (words === 'go') await forgetWords(act, personId)
}

async function forgetWords({ tx, at }: Act, personId: string) {
  const own = tx
    .select({ id: contributions.id })
    .from(contributions)
    .where(eq(contributions.authorId, personId))
  await tx.delete(contributionRevisions).where(inArray(contributionRevisions.contributionId, own))
  await tx
    .update(contributions)
    .set({
      // A question has a title: the dash is what is left of it.
      title: sql`case when ${contributions.kind} = 'question' then '—' else '' end`,
      body: '',
      html: '',
      withdrawnAt: sql`coalesce(${contributions.withdrawnAt}, ${at.toISOString()}::timestamptz)`,
    })
    .where(eq(contributions.authorId, personId))
  // No trigger of dates stands in the way of an empty reason, but a closed subject does: only words that exist go.
  await tx
    .update(opinions)
    .set({ reason: '' })
    .where(and(eq(opinions.personId, personId), sql`${opinions.reason} <> ''`))
}
