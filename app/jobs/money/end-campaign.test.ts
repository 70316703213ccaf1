import { act, theCity } from '#app/domain/act.ts'
import { freezeOutcome } from '#app/domain/funding/index.ts'
import { campaignOutcomes, campaignSettlements, campaigns, payments, pledges } from '#db/schema/index.ts'
import { describe, expect } from '#tests/db.ts'
import { aPromiseAtStripe, chargesOf, type Till } from '#tests/fixtures/collection.ts'
import { aPledge } from '#tests/fixtures/funding.ts'
import { aTownWithCampaign, balanceOf, pledgeNow, promisesWith } from '#tests/fixtures/promises.ts'
import { good, hour, needsOwner, reached, told } from '#tests/fixtures/reached.ts'
import { test } from '#tests/fixtures/till.ts'

describe('the deadline', () => {
  test('of a reached goal: each promise is collected once, held for its campaign, and then its project’s', async ({
    till,
    db,
  }) => {
    const { campaign } = await reached(till, db, [good, good, good])
    await till.look()
    await till.look()
    expect(await db.select({ state: pledges.state }).from(pledges)).toEqual(
      Array(3).fill({ state: 'collected' }),
    )
    expect([...(await chargesOf(till.sandbox)).values()]).toEqual([1, 1, 1])
    expect(await db.select().from(campaignOutcomes)).toMatchObject([
      { campaignId: campaign.id, outcome: 'reached', promised: 150_00n, pledges: 3 },
    ])
    expect(await db.select().from(campaignSettlements)).toMatchObject([
      { collected: 150_00n, failed: 0n, kept: true },
    ])
    const fees = await balanceOf(db, 'stripe-fees')
    expect(fees).toBeGreaterThan(0n)
    expect(await balanceOf(db, 'stripe-clearing')).toBe(150_00n - fees)
    expect([
      await balanceOf(db, 'held'),
      await balanceOf(db, 'gift'),
      await balanceOf(db, 'pledged'),
    ]).toEqual([0n, -150_00n, 0n])
    expect(await told(db, 'payment-succeeded')).toHaveLength(3)
  })

  test('of a missed goal: nobody is charged, nothing stays in the book of promises', async ({ till, db }) => {
    const place = await aTownWithCampaign(db)
    await promisesWith(till, place, [good, good])
    await till.passDeadline(place.campaign.id)
    await till.look()
    await till.look()
    expect(await db.select({ state: campaigns.state }).from(campaigns)).toEqual([{ state: 'missed' }])
    expect(await db.select({ state: pledges.state, card: pledges.paymentMethodId }).from(pledges)).toEqual(
      Array(2).fill({ state: 'void', card: null }),
    )
    expect((await chargesOf(till.sandbox)).size).toBe(0)
    expect(await db.$count(payments)).toBe(0)
    expect(await balanceOf(db, 'pledged')).toBe(0n)
  })

  test('counts a card that was given before it and that no webhook told of', async ({ till, db }) => {
    const place = await aTownWithCampaign(db, { goal: 50_00n, mostPledge: 50_00n })
    const anHourAgo = new Date(Date.now() - hour)
    await till.sandbox.control.disorder({ effect: 'drop', times: 1000 })
    await till.sandbox.control.clock(-20)
    const { pledge, give } = await aPromiseAtStripe(till, place, { at: anHourAgo })
    await give()
    await till.sandbox.control.clock(0)
    await till.passDeadline(place.campaign.id)
    await till.look()
    await till.look()
    expect((await pledgeNow(db, pledge.id)).state).toBe('collected')
  })

  test('counts no promise whose card was never given', async ({ till, db }) => {
    const place = await aTownWithCampaign(db, { goal: 100_00n, mostPledge: 50_00n })
    await promisesWith(till, place, [good])
    await aPledge(db, { campaignId: place.campaign.id, personId: place.town.resident.id, amount: 50_00n })
    await till.passDeadline(place.campaign.id)
    await act(db, theCity, (act) => freezeOutcome(act, { campaignId: place.campaign.id }))
    expect(await db.select().from(campaignOutcomes)).toMatchObject([
      { outcome: 'missed', promised: 50_00n, pledges: 1 },
    ])
  })

  test('freezes nothing before it, and only once', async ({ till, db }) => {
    const place = await aTownWithCampaign(db)
    const freeze = () => act(db, theCity, (act) => freezeOutcome(act, { campaignId: place.campaign.id }))
    expect(await freeze()).toBe(null)
    await till.passDeadline(place.campaign.id)
    const outcomes = await Promise.all([freeze(), freeze(), freeze()])
    expect(outcomes.filter(Boolean)).toEqual(['missed'])
  })
})

describe('case 32: the goal met and charges failing', () => {
  const fail = async (till: Till) => {
    await till.look()
    await till.passHours(24 * 7 + 1)
    await till.look()
    await till.look()
    await till.look()
  }
  test('carry-on keeps what came in', async ({ till, db }) => {
    await reached(till, db, [good, needsOwner])
    await fail(till)
    expect(await db.select().from(campaignSettlements)).toMatchObject([
      { collected: 50_00n, failed: 50_00n, kept: true },
    ])
    expect(await balanceOf(db, 'gift')).toBe(-50_00n)
  })

  test('refund-below keeps what reaches its floor to the cent', async ({ till, db }) => {
    await reached(till, db, [good, needsOwner], { shortfallRule: 'refund-below', shortfallFloor: 50_00n })
    await fail(till)
    expect(await db.select().from(campaignSettlements)).toMatchObject([{ kept: true, collected: 50_00n }])
    expect(await balanceOf(db, 'gift')).toBe(-50_00n)
  })

  test('refund-below gives everything back under its floor', async ({ till, db }) => {
    await reached(till, db, [good, needsOwner], { shortfallRule: 'refund-below', shortfallFloor: 60_00n })
    await fail(till)
    expect(await db.select().from(campaignSettlements)).toMatchObject([{ kept: false, collected: 50_00n }])
    expect(
      (await db.select({ state: pledges.state }).from(pledges)).map(({ state }) => state).sort(),
    ).toEqual(['failed', 'refunded'])
    expect([await balanceOf(db, 'held'), await balanceOf(db, 'refund-payable')]).toEqual([0n, 0n])
  })
})
