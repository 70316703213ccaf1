import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { type AlarmKind, balanceTransactions, type MoneyAlarm, moneyAlarms } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { optionalEuros, readBack } from '../../amount.ts'
import { type AccountRef, AlarmNote, post, settleAlarm } from '../../ledger/index.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { watchClearing } from '../inbox/watch-clearing.ts'
import { writePaidOut } from '../inbox/write-paid-out.ts'
import { giveBackByTransfer } from '../refunds/give-back-by-transfer.ts'

/**
 * What the treasurer may write with the note that settles an alarm: `cost`, what Stripe took or gave back; `top-up`, what the
 * commune paid in to Stripe; `as-paid`, a payout as the bank received it; `by-transfer`, money given back by the commune's
 * bank, since the giver's card did not take it.
 */
const corrections = ['cost', 'top-up', 'as-paid', 'by-transfer'] as const
export type Correction = (typeof corrections)[number]

/** Which corrections an alarm asks for. */
const asked: Partial<Record<AlarmKind, readonly Correction[]>> = {
  'unmatched-balance-transaction': ['cost', 'top-up'],
  'payout-mismatch': ['as-paid'],
  'refund-failed': ['by-transfer'],
  'negative-clearing': ['top-up'],
}

/** Those that can be written for this one: money of a sponsor goes back by a credit note. */
export const correctionsOf = ({
  kind,
  details,
}: Pick<MoneyAlarm, 'kind' | 'details'>): readonly Correction[] =>
  kind === 'refund-failed' && !details.pledgeId ? [] : (asked[kind] ?? [])

export const CorrectionInput = AlarmNote.extend({
  /** Empty: the alarm is settled by its note alone. */
  correction: z.union([z.literal('').transform(() => null), z.enum(corrections)]).default(null),
  /** Only where the alarm does not say it: what was paid in to Stripe. */
  amount: optionalEuros,
})
export const CorrectionForm = CorrectionInput.extend(readBack)
export type CorrectionInput = z.output<typeof CorrectionInput>

/**
 * The treasurer settles an alarm with her note, and writes the correction that it asks for: both, or neither. Refused:
 * `no-such-correction` where it asks for none, `amount-of-zero`, and what `settleAlarm` refuses.
 */
export async function correctAlarm(
  act: Act,
  { id, correction, amount, note }: CorrectionInput & { id: string },
): Promise<void> {
  allow(act.actor, 'alarm.settle')
  await settleAlarm(act, { id, note })
  if (!correction) return
  const [alarm] = await act.tx.select().from(moneyAlarms).where(eq(moneyAlarms.id, id))
  if (!alarm || !correctionsOf(alarm).includes(correction))
    throw new Refusal('no-such-correction', 409, 'correction')
  if (correction === 'by-transfer')
    await giveBackByTransfer(act, { refundId: alarm.subjectId, key: `transfer:${id}` })
  else if (correction === 'as-paid')
    await writePaidOut(act, {
      ...{ payoutId: alarm.subjectId, arrivesAt: alarm.at },
      amount: BigInt(String(alarm.details.paid)),
    })
  else await move(act, alarm, correction, amount, note)
  await watchClearing(act, null)
}

/** What moved at Stripe, and where it came from or went. */
async function move(
  act: Act,
  alarm: MoneyAlarm,
  correction: 'cost' | 'top-up',
  typed: bigint | null,
  note: string,
): Promise<void> {
  const moved = alarm.kind === 'unmatched-balance-transaction' ? await movedBy(act, alarm) : typed
  if (!moved || (alarm.kind === 'negative-clearing' && moved < 0n))
    throw new Refusal('amount-of-zero', 422, 'amount')
  const other: AccountRef = { kind: correction === 'cost' ? 'stripe-fees' : 'bank' }
  await post(act, {
    ...{ source: 'alarm', sourceId: alarm.id, code: 'corrected', eventAt: alarm.at, note },
    entries: [
      { account: { kind: 'stripe-clearing' }, amount: moved },
      { account: other, amount: -moved },
    ],
  })
}

/** Cents that a line of Stripe's moved, and which is explained from now on. */
async function movedBy({ tx, at }: Act, { subjectId }: MoneyAlarm): Promise<bigint | null> {
  const [line] = await tx
    .update(balanceTransactions)
    .set({ matchedAt: at })
    .where(eq(balanceTransactions.id, subjectId))
    .returning({ net: balanceTransactions.net })
  return line?.net ?? null
}
