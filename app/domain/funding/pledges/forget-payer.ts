import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { payers, people, pledgeLinks, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'

/**
 * An account was erased (MONEY.md, case 47). Her promises stay, as nobody's: what she promised is still owed or held, and
 * the ledger is law (CGI, LPF L102 B). What identifies her goes: at Stripe her address, here her links and the card's last
 * digits; the card itself as soon as no promise needs it any more (`left-over.ts`).
 */
export async function forgetPayer({ tx }: Act, personId: string): Promise<void> {
  const hers = tx.select({ id: pledges.id }).from(pledges).where(eq(pledges.personId, personId))
  await tx.delete(pledgeLinks).where(inArray(pledgeLinks.pledgeId, hers))
  await tx.update(pledges).set({ card: null, anonymous: true }).where(eq(pledges.personId, personId))
  await enqueue(tx, 'forget-customer', { personId }, `forget-customer:${personId}`)
}

/** The customer that Stripe still knows by an address, of an account that was erased. */
export async function customerToForget(db: Db, personId: string): Promise<string | null> {
  const [row] = await db
    .select({ customerId: payers.customerId })
    .from(payers)
    .innerJoin(people, eq(people.id, payers.personId))
    .where(and(eq(payers.personId, personId), isNotNull(people.erasedAt)))
  return row?.customerId ?? null
}
