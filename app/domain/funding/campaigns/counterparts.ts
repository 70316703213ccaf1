import type { Act } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'
import { Refusal } from '../../refusal.ts'

type Counterpart = { fromAmount: bigint; value: bigint }

/**
 * Refuses a reward that would turn the gift into a purchase: above the share of its promise, or above the sum of a year
 * (CGI ann. IV art. 23 N, BOI-IR-RICI-250-20). Both limits are settings; the first wrong one is named.
 */
export async function mustBeCounterparts({ tx }: Act, rewards: readonly Counterpart[]): Promise<void> {
  if (rewards.length === 0) return
  const { counterpartRate, counterpartYearly } = await settingsOf(tx)
  rewards.forEach(({ fromAmount, value }, index) => {
    const field = `rewards[${index}].value`
    if (value * 100n > fromAmount * BigInt(counterpartRate))
      throw new Refusal('reward-above-rate', 422, field, [String(counterpartRate)])
    if (value > BigInt(counterpartYearly) * 100n)
      throw new Refusal('reward-above-yearly', 422, field, [String(counterpartYearly)])
  })
}
