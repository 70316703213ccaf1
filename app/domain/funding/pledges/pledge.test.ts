import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  campaigns,
  checkouts,
  events,
  memberships,
  organisations,
  pledges,
  rewards,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign, aReward } from '#tests/fixtures/funding.ts'
import { people, promises } from '#tests/fixtures/pledging.ts'
import {
  aConfirmedPledge,
  aTownWithCampaign,
  pledgeNow,
  type TownWithCampaign,
} from '#tests/fixtures/promises.ts'
import { allReadBeforeAnyWrites } from '#tests/race.ts'

const openCheckouts = async (db: Db) =>
  (await db.select().from(checkouts)).filter(({ endedAt }) => endedAt === null)

describe('a promise', () => {
  test('is one, however often its button is pressed (case 1)', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const clientKey = crypto.randomUUID()
    const made = await Promise.all(
      Array.from({ length: 60 }, () => promises(db, place.town.resident, place, { clientKey })),
    )
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(await db.select().from(pledges)).toHaveLength(1)
    expect(await openCheckouts(db)).toHaveLength(1)
    expect(await db.select().from(events).where(eq(events.verb, 'pledged'))).toHaveLength(1)
  })

  test('is one also where each click has looked for it before any of them writes', async ({
    db,
    ownerSql,
  }) => {
    const place = await aTownWithCampaign(db)
    const clientKey = crypto.randomUUID()
    const click = () => promises(db, place.town.resident, place, { clientKey })
    const clicks = await allReadBeforeAnyWrites(ownerSql, 'pledges', Array(10).fill(click))
    expect(clicks.map(({ status }) => status)).toEqual(Array(10).fill('fulfilled'))
    expect(await db.select().from(pledges)).toHaveLength(1)
    expect(await openCheckouts(db)).toHaveLength(1)
  })

  test('would be many without the unique indexes: the test above is red when they are dropped', async ({
    db,
    ownerSql,
  }) => {
    const place = await aTownWithCampaign(db)
    await ownerSql`alter table pledges drop constraint one_pledge_per_click`
    await ownerSql`drop index one_living_pledge`
    const clientKey = crypto.randomUUID()
    const click = () => promises(db, place.town.resident, place, { clientKey })
    await allReadBeforeAnyWrites(ownerSql, 'pledges', Array(10).fill(click))
    expect(await db.select().from(pledges)).toHaveLength(10)
  })

  test('of two tabs is the later one, with one page for its card (case 2)', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const reward = await aReward(db, place.campaign.id, { quantity: 1 })
    const first = await promises(db, place.town.resident, place, { amount: '50', rewardId: reward.id })
    const second = await promises(db, place.town.resident, place, { amount: '80' })
    expect(second).toEqual(first)
    expect(await pledgeNow(db, first.id)).toMatchObject({ amount: 80_00n, rewardId: null, state: 'started' })
    expect(await db.select({ taken: rewards.taken }).from(rewards)).toEqual([{ taken: 0 }])
    const results = (await db.select().from(checkouts)).map(({ result }) => result)
    expect(new Set(results)).toEqual(new Set(['replaced', null]))
  })

  test('gets the last unit, or is told before it pays that it is gone (case 3)', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const reward = await aReward(db, place.campaign.id, { quantity: 3 })
    const all = await people(db, 12)
    const asked = await Promise.allSettled(
      all.map((who) => promises(db, who, place, { rewardId: reward.id })),
    )
    const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toHaveLength(9)
    for (const reason of refused) expect(reason).toMatchObject({ code: 'reward-gone', field: 'rewardId' })
    expect(await db.select().from(pledges)).toHaveLength(3)
    expect(await openCheckouts(db)).toHaveLength(3)
  })

  test('would oversell without the check: the test above is red when it is dropped', async ({
    db,
    ownerSql,
  }) => {
    const place = await aTownWithCampaign(db)
    const reward = await aReward(db, place.campaign.id, { quantity: 3 })
    await ownerSql`alter table rewards drop constraint reward_within_its_number`
    const all = await people(db, 6)
    await Promise.all(all.map((who) => promises(db, who, place, { rewardId: reward.id })))
    expect(await db.select({ taken: rewards.taken }).from(rewards)).toEqual([{ taken: 6 }])
  })

  test('is taken a second before the deadline and refused a second after it, by the city’s clock (case 19)', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    const { deadlineAt } = place.campaign
    const [early, late] = [-1000, 1000].map((ms) => new Date(deadlineAt.getTime() + ms))
    const { id } = await promises(db, place.town.resident, place, {}, early)
    const [checkout] = await db.select().from(checkouts).where(eq(checkouts.pledgeId, id))
    expect(checkout!.expiresAt).toEqual(deadlineAt)
    const [other] = await people(db, 1)
    for (const at of [deadlineAt, late])
      await expect(promises(db, other!, place, {}, at)).rejects.toMatchObject({ code: 'campaign-over' })
  })

  test('is refused on a campaign that ended, that is not open yet, or that there is not', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { town, project, campaign } = place
    const draft = {
      projectId: project.id,
      preparedBy: town.agent.id,
      state: 'draft' as const,
      openedAt: null,
    }
    const unopened = { ...place, campaign: await aCampaign(db, draft) }
    await expect(promises(db, town.resident, unopened)).rejects.toMatchObject({ code: 'not-found' })
    await db.update(campaigns).set({ state: 'cancelled' }).where(eq(campaigns.id, campaign.id))
    await expect(promises(db, town.resident, place)).rejects.toMatchObject({ code: 'campaign-over' })
    const nowhere = { ...place, campaign: { ...campaign, slug: 'nulle-part' } }
    await expect(promises(db, town.resident, nowhere)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is one in its campaign: a second one is refused once the first counts', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    await aConfirmedPledge(db, place)
    await expect(promises(db, place.town.resident, place)).rejects.toMatchObject({ code: 'already-pledged' })
  })

  test('takes no reward of a larger one, nor of another campaign', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { town, project, campaign } = place
    const reward = await aReward(db, campaign.id, { fromAmount: 50_00n })
    const small = promises(db, town.resident, place, { amount: '49,99', rewardId: reward.id })
    await expect(small).rejects.toMatchObject({ code: 'reward-needs-more', names: ['5000'] })
    const other = await aCampaign(db, { projectId: project.id, preparedBy: town.agent.id })
    const elsewhere = await aReward(db, other.id)
    await expect(promises(db, town.resident, place, { rewardId: elsewhere.id })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('keeps what one person gets in a year a gift, even from two campaigns at once', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { town, project } = place
    const other = {
      ...place,
      campaign: await aCampaign(db, { projectId: project.id, preparedBy: town.agent.id }),
    }
    const reward = (of: TownWithCampaign) =>
      aReward(db, of.campaign.id, { fromAmount: 200_00n, value: 40_00n })
    const [here, there] = [await reward(place), await reward(other)]
    const asked = await Promise.allSettled([
      promises(db, town.resident, place, { amount: '200', rewardId: here.id }),
      promises(db, town.resident, other, { amount: '200', rewardId: there.id }),
    ])
    expect(asked.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'counterparts-of-the-year', names: ['73'] } },
    ])
  })

  test('is for an organisation of hers alone', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { resident, body } = place.town
    const forIt = () => promises(db, resident, place, { organisationId: body.id })
    await expect(forIt()).rejects.toMatchObject({ code: 'not-her-organisation' })
    await db.insert(memberships).values({ personId: resident.id, organisationId: body.id })
    // Whoever holds a role speaks for it with her second factor alone; for herself she promises as anybody.
    const unproved = { ...resident, heldRoles: ['agent' as const] }
    await expect(promises(db, unproved, place, { organisationId: body.id })).rejects.toMatchObject({
      code: 'second-factor-required',
    })
    const { id } = await forIt()
    expect(await pledgeNow(db, id)).toMatchObject({ organisationId: body.id })
    expect(await db.select().from(organisations)).not.toEqual([])
  })
})
