import type { Db } from '#db/client.ts'
import { pledges } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { countNow } from '#tests/fixtures/ledger.ts'
import { people } from '#tests/fixtures/pledging.ts'
import { aConfirmedPledge, aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { backersOf, usualPledge } from '../index.ts'

type Wish = { amount: bigint; amountHidden?: boolean; anonymous?: boolean }

async function promised(db: Db, wishes: readonly Wish[]) {
  const place = await aTownWithCampaign(db)
  const all = await people(db, wishes.length)
  for (const [n, { id: personId }] of all.entries())
    await aConfirmedPledge(db, place, { personId, ...wishes[n]! }) // as many people as wishes
  return place.campaign
}

describe('what is usually promised', () => {
  test('is told by no sum that its giver hides, and by none before the wall shows it', async ({ db }) => {
    const hidden = [{ amountHidden: true }, { anonymous: true }].flatMap((kept) =>
      [1, 2, 3, 4, 5].map((n): Wish => ({ amount: BigInt(5 + n) * 100n, ...kept })),
    )
    const { slug } = await promised(db, hidden)
    expect(await usualPledge(db, { slug })).toBeNull()
    await countNow(db)
    expect(await usualPledge(db, { slug })).toBeNull()
  })

  test('is in the middle of those that the wall shows', async ({ db }) => {
    const { id, slug } = await promised(
      db,
      Array.from(
        { length: 24 },
        (_, n): Wish => ({ amount: BigInt(20 + n) * 100n, amountHidden: n % 3 === 0 }),
      ),
    )
    expect(await usualPledge(db, { slug })).toBeNull()
    await countNow(db)
    const { backers } = await backersOf(db, id)
    const read = backers.flatMap(({ amount }) => amount ?? []).sort((a, b) => Number(a - b))
    expect(read.length).toBeGreaterThanOrEqual(5)
    const usual = read[Math.ceil(read.length / 2) - 1]
    expect(await usualPledge(db, { slug })).toBe(usual)
    const [one] = await db.select({ id: pledges.id }).from(pledges)
    expect(await usualPledge(db, { pledgeId: one!.id })).toBe(usual)
  })
})
