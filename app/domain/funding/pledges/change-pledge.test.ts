import { eq } from 'drizzle-orm'
import { checkouts, rewards } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aReward } from '#tests/fixtures/funding.ts'
import { people, promises } from '#tests/fixtures/pledging.ts'
import {
  aConfirmedPledge,
  aTownWithCampaign,
  balanceOf,
  cardGiven,
  confirm,
  pledgeNow,
} from '#tests/fixtures/promises.ts'
import { act } from '../../act.ts'
import { changePledge, herPledge, withdrawPledge } from '../index.ts'

describe('a promise that counts', () => {
  const wishes = { amount: 80_00n, rewardId: null, anonymous: false, amountHidden: false }

  test('changes until the deadline, and the book of promises with it', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { pledge: hers } = await aConfirmedPledge(db, place)
    const { resident } = place.town
    await act(db, resident, (act) => changePledge(act, { id: hers.id, ...wishes }))
    expect(await pledgeNow(db, hers.id)).toMatchObject({ amount: 80_00n, revision: 1, state: 'confirmed' })
    expect(await balanceOf(db, 'pledged')).toBe(80_00n)
    await act(db, resident, (act) => changePledge(act, { id: hers.id, ...wishes, anonymous: true }))
    expect(await pledgeNow(db, hers.id)).toMatchObject({ revision: 1, anonymous: true })
    const after = new Date(place.campaign.deadlineAt.getTime() + 1)
    const late = act(
      db,
      resident,
      (act) => changePledge(act, { id: hers.id, ...wishes, amount: 5_00n }),
      after,
    )
    await expect(late).rejects.toMatchObject({ code: 'campaign-over' })
    expect(await balanceOf(db, 'pledged')).toBe(80_00n)
  })

  test('is withdrawn without a reason, and made again', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const reward = await aReward(db, place.campaign.id, { quantity: 1 })
    const { pledge: hers } = await aConfirmedPledge(db, place, { rewardId: reward.id })
    const { resident } = place.town
    const withdraw = () => act(db, resident, (act) => withdrawPledge(act, { id: hers.id }))
    await withdraw()
    expect(await balanceOf(db, 'pledged')).toBe(0n)
    expect(await db.select({ taken: rewards.taken }).from(rewards)).toEqual([{ taken: 0 }])
    await expect(withdraw()).rejects.toMatchObject({ code: 'pledge-not-changeable' })
    const again = await promises(db, resident, place, { rewardId: reward.id })
    expect(again.id).not.toBe(hers.id)
    const [checkout] = await db.select().from(checkouts).where(eq(checkouts.pledgeId, again.id))
    const pledgeAgain = { id: again.id, personId: resident.id }
    await confirm(db, { ...cardGiven({ pledge: pledgeAgain, checkout: checkout! }), sessionId: null })
    expect(await balanceOf(db, 'pledged')).toBe(50_00n)
  })

  test('is withdrawn or changed, not both, whichever comes first', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { pledge: hers } = await aConfirmedPledge(db, place)
    const { resident } = place.town
    await Promise.allSettled([
      act(db, resident, (act) => changePledge(act, { id: hers.id, ...wishes })),
      act(db, resident, (act) => withdrawPledge(act, { id: hers.id })),
      act(db, resident, (act) => changePledge(act, { id: hers.id, ...wishes, amount: 60_00n })),
    ])
    const { state, amount } = await pledgeNow(db, hers.id)
    expect(await balanceOf(db, 'pledged')).toBe(state === 'withdrawn' ? 0n : amount)
  })

  test('is nobody else’s to read, change or withdraw', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { pledge: hers } = await aConfirmedPledge(db, place)
    const [other] = await people(db, 1)
    const deeds = [changePledge, withdrawPledge] as ((act: never, input: never) => Promise<unknown>)[]
    for (const deed of deeds)
      await expect(
        act(db, other!, (act) => deed(act as never, { id: hers.id, ...wishes } as never)),
      ).rejects.toMatchObject({ code: 'not-found', status: 404 })
    expect(await herPledge(db, { id: hers.id, personId: other!.id, locale: 'fr' })).toBeNull()
  })
})
