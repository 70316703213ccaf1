import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  campaignStates,
  campaigns,
  payments,
  pledgeStates,
  pledges,
  refunds,
  rewards,
  sponsorPackages,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign, aPledge, aReward } from '#tests/fixtures/funding.ts'
import { anActor, aPublishedProject, aTown } from '#tests/town.ts'
import { campaignMoves } from './campaigns/campaign-states.ts'
import { paymentMoves } from './collection/payment-states.ts'
import { pledgeMoves } from './pledges/pledge-states.ts'

const here = async (db: Db) => {
  const town = await aTown(db)
  const project = await aPublishedProject(db, town)
  const campaign = await aCampaign(db, { projectId: project.id, preparedBy: town.agent.id })
  return { town, project, campaign, person: town.resident.id }
}
const constraint = (name: string) => ({ cause: expect.objectContaining({ constraint_name: name }) })

describe('the database, without any command', () => {
  test('knows the same ways as the domain', async ({ ownerSql }) => {
    const known = async (table: string) => {
      const [row] = await ownerSql<{ args: string }[]>`
        select encode(tgargs, 'escape') as args from pg_trigger where tgname = ${`${table}_move_as_known`}`
      return row!.args
        .replace(/^\{|\}.*$/g, '')
        .split(',')
        .sort()
    }
    const pairs = (moves: Record<string, readonly string[]>) =>
      Object.entries(moves)
        .flatMap(([from, tos]) => tos.map((to) => `${from}>${to}`))
        .sort()
    expect(await known('campaigns')).toEqual(pairs(campaignMoves))
    expect(await known('pledges')).toEqual(pairs(pledgeMoves))
    expect(await known('payments')).toEqual(pairs(paymentMoves))
    expect(campaignStates).toEqual(Object.keys(campaignMoves))
    expect([...pledgeStates].sort()).toEqual(Object.keys(pledgeMoves).sort())
  })

  test('opens no campaign without its legal basis', async ({ db }) => {
    const { town, project } = await here(db)
    const base = { projectId: project.id, preparedBy: town.agent.id }
    for (const lacking of [
      { legalBasis: null },
      { legalReference: '' },
      { giftsDeliberation: '' },
      { legalBasis: 'mandate' as const, accountantOpinion: '' },
    ])
      await expect(aCampaign(db, { ...base, ...lacking })).rejects.toMatchObject(
        constraint('opens_with_its_legal_basis'),
      )
  })

  test('takes no sum that no card pays at once, in a promise, a campaign or a package', async ({ db }) => {
    const { town, project, campaign, person } = await here(db)
    const beyond = constraint('within_what_cards_take')
    const base = { projectId: project.id, preparedBy: town.agent.id }
    for (const amount of [49n, 1_000_000_00n])
      await expect(aPledge(db, { campaignId: campaign.id, personId: person, amount })).rejects.toMatchObject(
        beyond,
      )
    const pledge = await aPledge(db, { campaignId: campaign.id, personId: person, amount: 50n })
    await expect(
      db.update(pledges).set({ amount: 49n }).where(eq(pledges.id, pledge.id)),
    ).rejects.toMatchObject(beyond)
    await expect(aCampaign(db, { ...base, leastPledge: 49n })).rejects.toMatchObject(beyond)
    await expect(
      aCampaign(db, { ...base, goal: 2_000_000_00n, mostPledge: 1_000_000_00n }),
    ).rejects.toMatchObject(beyond)
    const title = { fr: 'Formule' }
    const sold = (price: bigint) =>
      db.insert(sponsorPackages).values({ ...base, slug: `f-${price}`, title, benefits: title, price })
    await expect(sold(833_333_33n)).rejects.toMatchObject(beyond)
    await expect(sold(41n)).rejects.toMatchObject(beyond)
    await sold(833_333_32n)
  })

  test('keeps the terms of an opened campaign', async ({ db }) => {
    const { campaign } = await here(db)
    const change = (set: Partial<typeof campaigns.$inferInsert>) =>
      db.update(campaigns).set(set).where(eq(campaigns.id, campaign.id))
    await expect(change({ goal: 1n })).rejects.toThrow()
    await expect(change({ deadlineAt: new Date() })).rejects.toMatchObject(
      constraint('campaign_terms_are_kept'),
    )
    await change({ story: { fr: 'Autrement dit.' } })
  })

  test('lets one of two have the last unit', async ({ db }) => {
    const { town, campaign } = await here(db)
    const reward = await aReward(db, campaign.id, { quantity: 1 })
    const others = await Promise.all([1, 2, 3, 4].map((n) => anActor(db, `Passant ${n}`, [])))
    const asked = await Promise.allSettled(
      [town.resident, ...others].map(({ id }) =>
        aPledge(db, { campaignId: campaign.id, personId: id, rewardId: reward.id }),
      ),
    )
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [{ taken } = { taken: 0 }] = await db.select().from(rewards)
    expect(taken).toBe(1)
  })

  test('gives a unit back when its pledge ends, and takes none for too small a pledge', async ({ db }) => {
    const { campaign, person } = await here(db)
    const reward = await aReward(db, campaign.id, { quantity: 1 })
    await expect(
      aPledge(db, { campaignId: campaign.id, personId: person, rewardId: reward.id, amount: 49_99n }),
    ).rejects.toMatchObject(constraint('reward_of_this_pledge'))
    const pledge = await aPledge(db, { campaignId: campaign.id, personId: person, rewardId: reward.id })
    await db.update(pledges).set({ state: 'released', endedAt: new Date() }).where(eq(pledges.id, pledge.id))
    expect(await db.select({ taken: rewards.taken }).from(rewards)).toEqual([{ taken: 0 }])
  })

  test('takes no pledge after the deadline, nor on a campaign that ended', async ({ db }) => {
    const { town, project, campaign, person } = await here(db)
    const past = await aCampaign(db, {
      projectId: project.id,
      preparedBy: town.agent.id,
      openedAt: new Date(Date.now() - 2 * 86_400_000),
      deadlineAt: new Date(Date.now() - 1_000),
    })
    await expect(aPledge(db, { campaignId: past.id, personId: person })).rejects.toMatchObject(
      constraint('pledge_in_time'),
    )
    await db.update(campaigns).set({ state: 'missed' }).where(eq(campaigns.id, campaign.id))
    await expect(aPledge(db, { campaignId: campaign.id, personId: person })).rejects.toMatchObject(
      constraint('pledge_in_time'),
    )
  })

  test('knows one living pledge of a person', async ({ db }) => {
    const { campaign, person } = await here(db)
    await aPledge(db, { campaignId: campaign.id, personId: person })
    await expect(aPledge(db, { campaignId: campaign.id, personId: person })).rejects.toMatchObject(
      constraint('one_living_pledge'),
    )
  })

  test('gives no more back than was paid, whoever asks at once', async ({ db }) => {
    const { campaign, person } = await here(db)
    const pledge = await aPledge(db, { campaignId: campaign.id, personId: person })
    const [payment] = await db
      .insert(payments)
      .values({
        pledgeId: pledge.id,
        number: 1,
        amount: 50_00n,
        dueAt: new Date(),
        state: 'succeeded',
        chargeId: 'ch_1',
        endedAt: new Date(),
      })
      .returning()
    const back = (amount: bigint, key: string) =>
      db.insert(refunds).values({ paymentId: payment!.id, amount, key, reason: 'Rendu' })
    const asked = await Promise.allSettled([1, 2, 3].map((n) => back(20_00n, `k${n}`)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    await expect(back(10_01n, 'k4')).rejects.toMatchObject(constraint('refund_within_payment'))
    await back(10_00n, 'k5')
  })

  test('collects a pledge once', async ({ db }) => {
    const { campaign, person } = await here(db)
    const { id: pledgeId } = await aPledge(db, { campaignId: campaign.id, personId: person })
    const succeeded = (number: number) => ({
      ...{ pledgeId, number, amount: 50_00n, dueAt: new Date(), endedAt: new Date() },
      state: 'succeeded' as const,
      chargeId: `ch_${number}`,
    })
    await db.insert(payments).values(succeeded(1))
    await expect(db.insert(payments).values(succeeded(2))).rejects.toMatchObject(
      constraint('a_pledge_is_collected_once'),
    )
    await expect(db.execute(sql`delete from payments`)).rejects.toThrow()
  })
})
