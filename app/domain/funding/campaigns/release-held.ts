import type { Campaign } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { post } from '../../ledger/index.ts'

/** Sums that were held, by what they become: patronage where an organisation gave, a gift where a person did. */
export type Released = { patronage: boolean; amount: bigint }

/**
 * What was held for a campaign is the project's from now on.
 * @param sourceId of what releases it: the campaign when it is settled, a promise that comes after.
 */
export async function release(
  act: Act,
  { id: campaignId, projectId }: Pick<Campaign, 'id' | 'projectId'>,
  sourceId: string,
  sums: readonly Released[],
): Promise<void> {
  const some = sums.filter(({ amount }) => amount > 0n)
  const total = some.reduce((sum, { amount }) => sum + amount, 0n)
  if (total === 0n) return
  await post(act, {
    ...{ source: 'settlement', sourceId, code: 'released', campaignId, eventAt: act.at },
    entries: [
      { account: { kind: 'held', campaignId }, amount: total },
      ...some.map(({ patronage, amount }) => ({
        account: { kind: patronage ? ('patronage' as const) : ('gift' as const), projectId },
        amount: -amount,
      })),
    ],
  })
}
