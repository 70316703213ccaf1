import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import {
  checkpointReaders,
  contributionRevisions,
  contributions,
  digests,
  follows,
  notices,
  notifications,
  questions,
  subjectKinds,
  subjects,
} from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { enqueue } from '../audit/index.ts'
import { forgetCounter } from '../counter/index.ts'
import { forgetPayer } from '../funding/index.ts'
import { withdrawOpinions, withdrawWords } from '../participation/index.ts'
import { erasePerson } from '../people/index.ts'

export const ErasureInput = z.object({
  /** `stay`: under "compte supprimé"; `go`: the words are deleted, a tombstone says that the author withdrew them. */
  contributions: z.enum(['stay', 'go']),
  sure: z.stringbool().refine((sure) => sure),
})

/** The mail that says so alone still holds her address: two days of trying, then it goes unsent. */
const toldWithin = 2 * 86_400_000

/**
 * Erases the actor's account (Regulation (EU) 2016/679, art. 17). The rule, which `t.people.erasure` says to her wherever
 * it is said, and `erasure.test.ts` holds table by table:
 * - who she is goes: address, names, devices, claims, follows, news, mails;
 * - her opinions on subjects still open are withdrawn; those on closed ones were counted and stay so, cut from her and
 *   without their reason. What was published does not change;
 * - what she wrote stays under "compte supprimé", or goes, as she chooses; a published reason is such a text;
 * - what the law keeps stays, without her name: promises and payments (the ledger), and what she took for a business with
 *   the billing as on its invoice, ten years (Code de commerce L123-22; art. 17, 3 b).
 * A last mail tells her address that it is done.
 * The list of events keeps an opaque id; its entry of the erasure says that one took place, and when.
 */
export async function eraseAccount(
  act: Act,
  {
    contributions: words,
    sessionId,
  }: Pick<z.output<typeof ErasureInput>, 'contributions'> & { sessionId?: string | undefined },
): Promise<void> {
  const { personId, email, locale } = await erasePerson(act, sessionId)
  await act.tx.delete(follows).where(eq(follows.personId, personId))
  await act.tx.delete(notifications).where(eq(notifications.personId, personId))
  await act.tx.delete(digests).where(eq(digests.personId, personId))
  await act.tx
    .delete(checkpointReaders)
    .where(
      or(eq(checkpointReaders.personId, personId), email ? eq(checkpointReaders.email, email) : undefined),
    )
  if (email) await forgetReporter(act, personId, email)
  await withdrawOpinions(act, personId)
  await forgetPayer(act, personId)
  await forgetCounter(act, personId)
  if (words === 'go') await forgetWords(act, personId)
  const until = new Date(act.at.getTime() + toldWithin)
  if (email) await enqueue(act.tx, 'tell-of-erasure', { email, locale, until })
}

/** Where she reported the same by her account, what anybody gave in the name of her address goes. */
async function forgetReporter({ tx }: Act, personId: string, email: string) {
  const given = eq(notices.reporterEmail, email)
  const herOwn = tx
    .select({ of: notices.contributionId })
    .from(notices)
    .where(and(eq(notices.reporterId, personId), isNull(notices.rulingId)))
  await tx
    .delete(notices)
    .where(and(given, isNull(notices.rulingId), inArray(notices.contributionId, herOwn)))
  await tx.update(notices).set({ reporterId: personId, reporterName: null, reporterEmail: null }).where(given)
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
    // A question has a title: the dash is what is left of it.
    .set({
      title: sql`case when ${contributions.kind} = 'question' then '—' else '' end`,
      body: '',
      html: '',
    })
    .where(inArray(contributions.id, ids))
  await act.tx
    .update(questions)
    .set({ settledRemark: '' })
    .where(and(inArray(questions.id, ids), ne(questions.settledRemark, '')))
}
