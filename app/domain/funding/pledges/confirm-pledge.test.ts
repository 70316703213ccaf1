import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { campaigns, checkouts, events, moneyAlarms, pledges, rewards } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPledge, aReward } from '#tests/fixtures/funding.ts'
import {
  aCheckout,
  aConfirmedPledge,
  aStartedPledge,
  aTownWithCampaign,
  balanceOf,
  cardGiven,
  confirm,
  passDeadline,
  pledgeNow,
  queued,
} from '#tests/fixtures/promises.ts'
import { anActor } from '#tests/town.ts'
import { act, theCity } from '../../act.ts'
import { releaseExpired, releasePledge } from './release-pledge.ts'

const alarms = (db: Db) =>
  db.select({ kind: moneyAlarms.kind, details: moneyAlarms.details }).from(moneyAlarms)
const told = async (db: Db, verb: string) => db.select().from(events).where(eq(events.verb, verb))
const anHourAgo = () => new Date(Date.now() - 3_600_000)
const taken = async (db: Db) => (await db.select().from(rewards))[0]?.taken

describe('a card given for a promise', () => {
  test('makes it count: kept by its last digits, written in the book of promises, announced', async ({
    db,
  }) => {
    const started = await aStartedPledge(db, await aTownWithCampaign(db))
    expect(await confirm(db, cardGiven(started))).toBe('applied')
    expect(await pledgeNow(db, started.pledge.id)).toMatchObject({
      state: 'confirmed',
      paymentMethodId: `pm_${started.checkout.id}`,
      card: { brand: 'visa', last4: '4242' },
      confirmedAt: expect.any(Date),
    })
    expect(await balanceOf(db, 'pledged')).toBe(50_00n)
    expect(await db.select({ result: checkouts.result }).from(checkouts)).toEqual([{ result: 'completed' }])
    expect(await told(db, 'pledge-confirmed')).toMatchObject([
      { details: { pledgeId: started.pledge.id }, actorId: null },
    ])
  })

  test('case 8: told again changes nothing', async ({ db }) => {
    const started = await aStartedPledge(db, await aTownWithCampaign(db))
    await confirm(db, cardGiven(started))
    expect(await confirm(db, cardGiven(started))).toBe('nothing-to-do')
    expect(await balanceOf(db, 'pledged')).toBe(50_00n)
    expect(await told(db, 'pledge-confirmed')).toHaveLength(1)
  })

  test('case 9: told ten times at once has one effect', async ({ db }) => {
    const started = await aStartedPledge(db, await aTownWithCampaign(db))
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => confirm(db, cardGiven(started))))
    expect(outcomes.filter((outcome) => outcome === 'applied')).toHaveLength(1)
    expect(await told(db, 'pledge-confirmed')).toHaveLength(1)
  })

  test('case 10: an expiry that arrives after it takes nothing back', async ({ db }) => {
    const started = await aStartedPledge(db, await aTownWithCampaign(db))
    await confirm(db, cardGiven(started))
    const late = await act(db, theCity, (act) => releasePledge(act, { checkoutId: started.checkout.id }))
    expect(late).toBe('nothing-to-do')
    expect((await pledgeNow(db, started.pledge.id)).state).toBe('confirmed')
  })
})

describe('a page that nobody finishes', () => {
  test('case 4: gives its unit back when its time is over by the city’s clock', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const reward = await aReward(db, place.campaign.id, { quantity: 1 })
    const { pledge, checkout } = await aStartedPledge(db, place, { rewardId: reward.id })
    await releaseExpired(db, new Date(checkout.expiresAt.getTime() - 1000))
    expect(await taken(db)).toBe(1)
    await releaseExpired(db, checkout.expiresAt)
    expect((await pledgeNow(db, pledge.id)).state).toBe('released')
    expect(await taken(db)).toBe(0)
  })

  test('case 5: finished after all takes the unit again while it is there', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const reward = await aReward(db, place.campaign.id, { quantity: 1 })
    const started = await aStartedPledge(db, place, { rewardId: reward.id })
    await releaseExpired(db, started.checkout.expiresAt)
    expect(await confirm(db, cardGiven(started))).toBe('applied')
    expect((await pledgeNow(db, started.pledge.id)).state).toBe('confirmed')
    expect(await taken(db)).toBe(1)
  })

  test('case 5: finished when another has the unit does not count, and its card is forgotten', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    const reward = await aReward(db, place.campaign.id, { quantity: 1 })
    const started = await aStartedPledge(db, place, { rewardId: reward.id })
    await releaseExpired(db, started.checkout.expiresAt)
    const other = await anActor(db, 'Une autre', [])
    await aPledge(db, { campaignId: place.campaign.id, personId: other.id, rewardId: reward.id })
    expect(await confirm(db, cardGiven(started))).toBe('applied')
    expect((await pledgeNow(db, started.pledge.id)).state).toBe('released')
    expect(await balanceOf(db, 'pledged')).toBe(0n)
    expect(await queued(db, 'forget-loose-card')).toMatchObject([
      { payload: { paymentMethodId: `pm_${started.checkout.id}` } },
    ])
    expect(await told(db, 'pledge-not-counted')).toMatchObject([{ details: { why: 'reward-gone' } }])
    expect(await confirm(db, cardGiven(started))).toBe('nothing-to-do')
    expect(await told(db, 'pledge-not-counted')).toHaveLength(1)
  })
})

describe('what does not fit', () => {
  test('case 15: a session that names another promise is set aside, and neither counts', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const started = await aStartedPledge(db, place)
    const other = await anActor(db, 'Une autre', [])
    const theirs = await aStartedPledge(db, place, { personId: other.id })
    expect(await confirm(db, cardGiven(started, { pledgeId: theirs.pledge.id }))).toBe('quarantined')
    expect(await db.select({ state: pledges.state }).from(pledges)).toEqual([
      { state: 'started' },
      { state: 'started' },
    ])
    expect(await alarms(db)).toEqual([
      { kind: 'webhook-quarantined', details: { why: 'names another promise' } },
    ])
  })

  test('case 15: so is the card of another customer', async ({ db }) => {
    const started = await aStartedPledge(db, await aTownWithCampaign(db))
    const given = cardGiven(started)
    const stranger = { ...given, saved: { ...given.saved, customerId: 'cus_stranger' } }
    expect(await confirm(db, stranger)).toBe('quarantined')
    expect((await pledgeNow(db, started.pledge.id)).state).toBe('started')
  })
})

describe('the deadline', () => {
  test('case 20: a page begun before and finished after does not count', async ({ db, ownerSql }) => {
    const place = await aTownWithCampaign(db)
    const started = await aStartedPledge(db, place, { at: anHourAgo() })
    await passDeadline(db, ownerSql, place.campaign.id, 10)
    const late = cardGiven(started, { finishedAt: new Date(Date.now() - 5_000) })
    expect(await confirm(db, late)).toBe('applied')
    expect((await pledgeNow(db, started.pledge.id)).state).toBe('released')
    expect(await queued(db, 'forget-loose-card')).toHaveLength(1)
    expect(await told(db, 'pledge-not-counted')).toMatchObject([{ details: { why: 'too-late' } }])
  })

  test('a card given in its very instant is too late, a moment before it is not', async ({
    db,
    ownerSql,
  }) => {
    const place = await aTownWithCampaign(db)
    const deadline = async () => (await db.select().from(campaigns))[0]!.deadlineAt.getTime() // there is one
    const started = await aStartedPledge(db, place, { at: anHourAgo() })
    const other = await anActor(db, 'Une autre', [])
    const inTime = await aStartedPledge(db, place, { at: anHourAgo(), personId: other.id })
    await passDeadline(db, ownerSql, place.campaign.id, 10)
    const at = await deadline()
    await confirm(db, cardGiven(started, { finishedAt: new Date(at) }))
    await confirm(db, cardGiven(inTime, { finishedAt: new Date(at - 1) }))
    expect((await pledgeNow(db, started.pledge.id)).state).toBe('released')
    expect((await pledgeNow(db, inTime.pledge.id)).state).toBe('confirmed')
    expect(await told(db, 'pledge-not-counted')).toMatchObject([{ details: { why: 'too-late' } }])
  })

  test('a page finished before it and heard of after it counts, as long as nothing is frozen', async ({
    db,
    ownerSql,
  }) => {
    const place = await aTownWithCampaign(db)
    const started = await aStartedPledge(db, place, { at: anHourAgo() })
    await passDeadline(db, ownerSql, place.campaign.id, 10)
    expect(await confirm(db, cardGiven(started))).toBe('nothing-to-do') // whether in time is not known yet
    const finishedAt = new Date(Date.now() - 20_000)
    expect(await confirm(db, cardGiven(started, { finishedAt }))).toBe('applied')
    expect(await pledgeNow(db, started.pledge.id)).toMatchObject({
      state: 'confirmed',
      confirmedAt: finishedAt,
    })
  })
})

describe('another card', () => {
  test('takes the place of the first, which is forgotten', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { pledge } = await aConfirmedPledge(db, place)
    const checkout = await aCheckout(db, pledge.id, { purpose: 'card' })
    expect(await confirm(db, cardGiven({ pledge, checkout }))).toBe('applied')
    expect(await pledgeNow(db, pledge.id)).toMatchObject({
      state: 'confirmed',
      paymentMethodId: `pm_${checkout.id}`,
    })
    expect(await queued(db, 'forget-loose-card')).toMatchObject([
      { payload: { paymentMethodId: pledge.paymentMethodId } },
    ])
    expect(await balanceOf(db, 'pledged')).toBe(50_00n)
  })
})
