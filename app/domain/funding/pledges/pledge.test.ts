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
import { countNow } from '#tests/fixtures/ledger.ts'
import {
  aConfirmedPledge,
  aTownWithCampaign,
  balanceOf,
  cardGiven,
  confirm,
  pledgeNow,
  type TownWithCampaign,
} from '#tests/fixtures/promises.ts'
import { allReadBeforeAnyWrites } from '#tests/race.ts'
import { anActor } from '#tests/town.ts'
import { type Actor, act } from '../../act.ts'
import {
  backersOf,
  changePledge,
  herPledge,
  PledgeInput,
  pledge,
  publishedCampaign,
  withdrawPledge,
} from '../index.ts'

type Typed = Partial<Parameters<typeof PledgeInput.parse>[0] & object>

const promises = (db: Db, who: Actor, { campaign }: TownWithCampaign, typed: Typed = {}, at?: Date) =>
  act(
    db,
    who,
    (act) =>
      pledge(act, {
        slug: campaign.slug,
        ...PledgeInput.parse({ amount: '50', clientKey: crypto.randomUUID(), ...typed }),
      }),
    at,
  )
const people = (db: Db, count: number) =>
  Promise.all(Array.from({ length: count }, (_, n) => anActor(db, `Passant ${n}`, [])))
const openCheckouts = async (db: Db) =>
  (await db.select().from(checkouts)).filter(({ endedAt }) => endedAt === null)

describe('an amount', () => {
  const refusalOf = (amount: string) => {
    const { error } = PledgeInput.safeParse({ amount, clientKey: 'une-seule-fois' })
    const [issue] = error?.issues ?? []
    return issue && 'params' in issue ? issue.params?.refusal : (issue?.code ?? 'taken')
  }

  test('of zero, negative, below a cent or no number is refused by name (case 17)', () => {
    expect(refusalOf('0')).toBe('amount-of-zero')
    expect(refusalOf('0,00')).toBe('amount-of-zero')
    expect(refusalOf('')).toBe('too_small')
    for (const typed of [
      '-5',
      '12,3456',
      '0.001.5',
      'NaN',
      'Infinity',
      '1e3',
      '0x10',
      'cinquante',
      '٥٠',
      '5-',
      '--',
    ])
      expect(refusalOf(typed), typed).toBe('not-an-amount')
    expect(refusalOf('9'.repeat(31))).toBe('too_big')
    expect(refusalOf('9'.repeat(14))).toBe('not-an-amount')
    for (const typed of ['50', '50,5', '50.50', '1 000', '1 000 €', '€50'])
      expect(refusalOf(typed), typed).toBe('taken')
  })

  test('in another currency is refused as such', () => {
    for (const typed of ['$50', '50 $', '50 CHF', '£20', '50 usd', '20 francs'])
      expect(refusalOf(typed), typed).toBe('pledge-in-euros')
  })

  test('outside the bounds of its campaign is refused, with the bound (case 18)', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const typed = (amount: string) => promises(db, place.town.resident, place, { amount })
    await expect(typed('500,01')).rejects.toMatchObject({
      code: 'pledge-above-most',
      field: 'amount',
      names: ['50000'],
    })
    await expect(typed('4,99')).rejects.toMatchObject({ code: 'pledge-below-least', names: ['500'] })
    // What no card pays is no sum of a form, whatever its campaign.
    const beyond = [expect.objectContaining({ params: { refusal: 'beyond-cards' } })]
    for (const sum of ['0,49', '1 000 000'])
      await expect(async () => typed(sum)).rejects.toMatchObject({ issues: beyond })
    expect(await db.select().from(pledges)).toEqual([])
    await typed('500')
  })
})

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
    const { id } = await forIt()
    expect(await pledgeNow(db, id)).toMatchObject({ organisationId: body.id })
    expect(await db.select().from(organisations)).not.toEqual([])
  })
})

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

describe('whoever gives anonymously', () => {
  test('stands on no wall and in no event, and her sum is hers alone where she hides it (case 49)', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    const all = await people(db, 18)
    const secrets: string[] = []
    for (const [n, { id }] of all.entries()) {
      const wish = n % 3 === 0 ? {} : n % 3 === 1 ? { amountHidden: true } : { anonymous: true }
      const { pledge } = await aConfirmedPledge(db, place, {
        personId: id,
        amount: BigInt(101 + n) * 100n,
        ...wish,
      })
      secrets.push(pledge.id)
      if (n % 3 > 0) secrets.push(`"${101 + n}00"`)
      if (n % 3 === 2) secrets.push(id, `Passant ${n}"`)
    }
    // Nothing of anybody is read before the count, nor afterwards of the latest five.
    expect((await backersOf(db, place.campaign.id)).backers).toEqual([])
    await countNow(db)
    const { backers } = await backersOf(db, place.campaign.id)
    expect(backers).toHaveLength(9)
    expect(backers.filter(({ amount }) => amount !== null)).toHaveLength(5)
    expect(Object.keys(backers[0]!).sort()).toEqual(['amount', 'kept', 'name', 'organisation'])
    const page = await publishedCampaign(db, place.campaign.slug, 'fr')
    expect(page).toMatchObject({ pledges: 13, anonymous: 4 })
    const text = (value: unknown) =>
      JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))
    for (const secret of secrets) expect(text([page, backers])).not.toContain(secret)
    const said = await db.select({ details: events.details }).from(events)
    expect(text(said)).not.toMatch(/Passant|[:"]1\d\d00[",}]/)
  })

  test('and everybody else leaves the wall by their deleted account’s name', async ({ db, ownerSql }) => {
    const place = await aTownWithCampaign(db)
    for (const { id } of await people(db, 10)) await aConfirmedPledge(db, place, { personId: id })
    await countNow(db)
    await ownerSql`update people set erased_at = now(), email = null where display_name = 'Passant 1'`
    const { backers } = await backersOf(db, place.campaign.id)
    expect(backers.at(-1)).toMatchObject({ name: null })
  })

  test('the wall goes by names, page after page, without a gap or a double', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    for (const { id } of await people(db, 10)) await aConfirmedPledge(db, place, { personId: id })
    await countNow(db)
    const seen: (string | null)[] = []
    for (let page: number | null = 1; page; ) {
      const { backers, next }: Awaited<ReturnType<typeof backersOf>> = await backersOf(
        db,
        place.campaign.id,
        { page, size: 2 },
      )
      seen.push(...backers.map(({ name }) => name))
      page = next
    }
    expect(seen).toEqual(['Passant 0', 'Passant 1', 'Passant 2', 'Passant 3', 'Passant 4'])
  })
})
