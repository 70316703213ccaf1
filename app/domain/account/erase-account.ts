import { z } from 'zod'
import type { Act } from '../act.ts'
import { enqueue } from '../audit/index.ts'
import { leavePromises } from '../funding/index.ts'
import { erasePerson } from '../people/index.ts'
import { whoActs } from '../policy.ts'
import { byArea } from './hers.ts'

export const ErasureInput = z.object({
  /** `stay`: under "compte supprimé"; `go`: the words are deleted, a tombstone says that the author withdrew them. */
  contributions: z.enum(['stay', 'go']),
  /** What becomes of promises that nobody has charged yet: withdrawn, unless she says that they stay. */
  promises: z.enum(['withdraw', 'keep']).default('withdraw'),
  sure: z.stringbool().refine((sure) => sure),
})

/** The mail that says so alone still holds her address: two days of trying, then it goes unsent. */
const toldWithin = 2 * 86_400_000

/**
 * Erases the actor's account (Regulation (EU) 2016/679, art. 17). The rule, which `t.people.erasure` says to her wherever
 * it is said, and each area's `hers.ts` holds column by column:
 * - who she is goes: address, names, devices, claims, follows, news, mails;
 * - her opinions on subjects still open are withdrawn; those on closed ones were counted and stay so, cut from her and
 *   without their reason. What was published does not change;
 * - what she wrote stays under "compte supprimé", or goes, as she chooses; a published reason is such a text;
 * - her promises that may still be charged are withdrawn, unless she asks that they stay; those, and what is being
 *   collected already, are charged without a word of ours afterwards, so that the last mail names each;
 * - what the law keeps stays, without her name: promises and payments (the ledger), and what she took for a business with
 *   the billing as on its invoice, ten years (Code de commerce L123-22; art. 17, 3 b).
 * A last mail tells her address that it is done.
 * The list of events keeps an opaque id; its entry of the erasure says that one took place, and when.
 */
export async function eraseAccount(
  act: Act,
  {
    contributions: words,
    promises = 'withdraw',
    sessionId,
  }: Pick<z.output<typeof ErasureInput>, 'contributions'> &
    Partial<Pick<z.output<typeof ErasureInput>, 'promises'>> & { sessionId?: string | undefined },
): Promise<void> {
  // Before she is locked: whoever promises holds the campaign first.
  const left = await leavePromises(act, whoActs(act.actor), promises)
  const { personId, email, locale } = await erasePerson(act, sessionId)
  for (const { erase } of byArea) await erase?.(act, { personId, email, words })
  const until = new Date(act.at.getTime() + toldWithin)
  if (email)
    await enqueue(act.tx, 'tell-of-erasure', { email, locale, until: until.toISOString(), promises: left })
}
