import { eq, sql } from 'drizzle-orm'
import { type Delivery, nothingSaid, type RewardNeed } from '#app/lib/deliveries.ts'
import type { Db } from '#db/client.ts'
import { deliveries, type PledgeState, pledges } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aReward } from '#tests/fixtures/funding.ts'
import {
  aConfirmedPledge,
  aTownWithCampaign,
  collectedAt,
  type TownWithCampaign,
} from '#tests/fixtures/promises.ts'
import { anActor } from '#tests/town.ts'
import { eraseAccount, exportAccount } from '../../account/index.ts'
import { act, cityNow } from '../../act.ts'
import {
  changeDelivery,
  changePledge,
  DeliveryInput,
  deliveriesOf,
  forgetDeliveries,
  herDelivery,
  moveDeliveries,
  pledge,
  withdrawPledge,
} from '../index.ts'

const atHome: Delivery = {
  ...nothingSaid,
  ...{ recipient: 'Ada Combe', street: '3 rue Basse', postcode: '05100', town: 'Briançon', country: 'FR' },
}
const wishes = { amount: 60_00n, anonymous: false, amountHidden: false }

/** An open campaign whose reward asks for this, and a promise of the resident that takes it. */
async function aPromise(db: Db, needs: RewardNeed[], said: Partial<Delivery>) {
  const place = await aTownWithCampaign(db)
  const reward = await aReward(db, place.campaign.id, { needs })
  const { id } = await promise(db, place, reward.id, said)
  return { ...place, reward, id, resident: place.town.resident }
}

const promise = (
  db: Db,
  { campaign: { slug }, town }: TownWithCampaign,
  rewardId: string,
  said: Partial<Delivery>,
) =>
  act(db, town.resident, (deed) =>
    pledge(deed, {
      ...{ ...wishes, slug, rewardId, organisationId: null, clientKey: crypto.randomUUID() },
      delivery: { ...nothingSaid, ...said },
    }),
  )

/** Brings a promise through the states that money does. */
async function comesTo(db: Db, id: string, state: 'collected' | 'confirmed') {
  const card = { brand: 'visa', last4: '4242', expMonth: 12, expYear: 2031 }
  const confirmed = {
    state: 'confirmed',
    confirmedAt: new Date(),
    paymentMethodId: `pm_${id}`,
    card,
  } as const
  await db.update(pledges).set(confirmed).where(eq(pledges.id, id))
  if (state === 'confirmed') return
  await collectedAt(db, { id, amount: wishes.amount })
}

const kept = async (db: Db) => (await db.select().from(deliveries))[0]
const treasurerOf = (db: Db) => anActor(db, 'La trésorière', ['treasurer'])

describe('a reward that asks for an address', () => {
  test('is not promised without it: each line that is missing is named', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { id: rewardId } = await aReward(db, place.campaign.id, { needs: ['address', 'engraving'] })
    await expect(promise(db, place, rewardId, { ...atHome, street: '', town: '' })).rejects.toMatchObject({
      code: 'delivery-incomplete',
      field: ['delivery.street', 'delivery.town', 'delivery.engraving'],
    })
    expect(await db.select().from(pledges)).toEqual([])
  })

  test('keeps what it asks for, and nothing else of what was typed', async ({ db }) => {
    await aPromise(db, ['address'], { ...atHome, engraving: 'Ada', size: 'M' })
    expect(await kept(db)).toMatchObject({ ...atHome, engraving: '', size: '', state: 'to-do' })
  })

  test('lets go of what was said for it, when its giver takes another reward or none', async ({ db }) => {
    const { id, campaign, resident } = await aPromise(db, ['address'], atHome)
    await comesTo(db, id, 'confirmed')
    const plank = await aReward(db, campaign.id, { position: 2, needs: ['engraving'] })
    const change = (rewardId: string | null, said: Partial<Delivery> = {}) =>
      act(db, resident, (deed) =>
        changePledge(deed, { id, ...wishes, rewardId, delivery: { ...nothingSaid, ...said } }),
      )
    await expect(change(plank.id)).rejects.toMatchObject({ field: ['delivery.engraving'] })
    await change(plank.id, { ...atHome, engraving: 'Ada' })
    expect(await kept(db)).toMatchObject({ ...nothingSaid, engraving: 'Ada' })
    await change(null)
    expect(await kept(db)).toMatchObject(nothingSaid)
  })

  test.each([
    ['FR', '5100', false],
    ['FR', '05100', true],
    ['FR', '05 100', true],
    ['FR', '05 10', false],
    ['IT', '10052', true],
    ['GB', 'SW1A 1AA', true],
  ])('reads the postcode of its country: %s %s', (country, postcode, right) => {
    expect(DeliveryInput.safeParse({ ...atHome, country, postcode }).success).toBe(right)
  })

  test('keeps figures together, and the groups of a postcode with letters', () => {
    const kept = (country: string, postcode: string) =>
      DeliveryInput.parse({ ...atHome, country, postcode }).postcode
    expect(kept('FR', '05 100')).toBe('05100')
    expect(kept('GB', 'SW1A 1AA')).toBe('SW1A 1AA')
    expect(kept('NL', '1012 AB')).toBe('1012 AB')
  })

  test('stays with its needs once its campaign is open', async ({ db }) => {
    await aPromise(db, ['address'], atHome)
    await expect(db.execute(sql`update rewards set needs = '{}'`)).rejects.toMatchObject({
      cause: { constraint_name: 'rewards_are_kept' },
    })
  })
})

describe('what a giver said for her reward', () => {
  test('changes until the reward leaves, long after the deadline, and by herself alone', async ({ db }) => {
    const { id, resident, campaign } = await aPromise(db, ['engraving'], { engraving: 'Ada' })
    await comesTo(db, id, 'collected')
    const after = new Date(campaign.deadlineAt.getTime() + 30 * 86_400_000)
    const say = (who: typeof resident, engraving: string) =>
      act(db, who, (deed) => changeDelivery(deed, { id, ...nothingSaid, engraving }), after)
    await say(resident, 'Ada C.')
    expect(await kept(db)).toMatchObject({ engraving: 'Ada C.' })
    const other = await anActor(db, 'Une autre', [])
    await expect(say(other, 'Moi')).rejects.toMatchObject({ code: 'not-found' })
    await expect(say(resident, '')).rejects.toMatchObject({ field: ['engraving'] })
    const treasurer = await treasurerOf(db)
    const slug = campaign.slug
    await act(db, treasurer, (deed) => moveDeliveries(deed, { slug, pledges: [id], state: 'sent' }))
    await expect(say(resident, 'Trop tard')).rejects.toMatchObject({ code: 'delivery-moved' })
    await act(db, treasurer, (deed) => moveDeliveries(deed, { slug, pledges: [id], state: 'to-do' }))
    await say(resident, 'À temps')
    expect(await kept(db)).toMatchObject({ engraving: 'À temps', movedAt: null, movedBy: null })
  })

  test('is refused for a promise without a reward, and for one that was taken back', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { pledge: none } = await aConfirmedPledge(db, place)
    const { resident } = place.town
    const say = (id: string) => act(db, resident, (deed) => changeDelivery(deed, { id, ...atHome }))
    await expect(say(none.id)).rejects.toMatchObject({ code: 'no-reward-to-deliver' })
    await act(db, resident, (deed) => withdrawPledge(deed, { id: none.id }))
    const reward = await aReward(db, place.campaign.id, { needs: ['address'] })
    const { id } = await promise(db, place, reward.id, atHome)
    await act(db, resident, (deed) => withdrawPledge(deed, { id }))
    await expect(say(id)).rejects.toMatchObject({ code: 'no-reward-to-deliver' })
  })

  test('is in the export of her account, and goes with it: the reward stays without', async ({ db }) => {
    const { id, resident, campaign } = await aPromise(db, ['address'], atHome)
    await comesTo(db, id, 'collected')
    let exported = ''
    for await (const part of exportAccount(db, resident.id)) exported += part
    expect(exported).toContain('3 rue Basse')
    const hers = { ...resident, signedInAt: await cityNow(db) }
    await act(db, hers, (deed) => eraseAccount(deed, { contributions: 'stay', promises: 'keep' }))
    expect(await kept(db)).toMatchObject({ ...nothingSaid, erasedAt: expect.any(Date) })
    const page = await deliveriesOf(db, campaign.slug)
    expect(page?.rows).toMatchObject([{ id, name: null, erased: true, state: 'to-do' }])
  })

  test('is erased once the months for complaints are over, and that it was sent stays', async ({
    db,
    ownerSql,
  }) => {
    const { id, campaign, resident } = await aPromise(db, ['address'], atHome)
    await comesTo(db, id, 'collected')
    const treasurer = await treasurerOf(db)
    const moved = { slug: campaign.slug, pledges: [id], state: 'sent' as const }
    await act(db, treasurer, (deed) => moveDeliveries(deed, moved))
    await ownerSql`update city_clock set ahead = interval '23 months'`
    expect(await forgetDeliveries(db)).toBe(0)
    await ownerSql`update city_clock set ahead = interval '25 months'`
    expect(await forgetDeliveries(db)).toBe(1)
    expect(await kept(db)).toMatchObject({ ...nothingSaid, state: 'sent' })
    const read = await herDelivery(db, { id, personId: resident.id, locale: 'fr' })
    expect(read).toMatchObject({ erased: true, state: 'sent', changeable: false })
    expect(await forgetDeliveries(db)).toBe(0)
  })

  test.for<[PledgeState, number]>([
    ['withdrawn', 0],
    ['void', 0],
    ['released', 31],
  ])(
    'is erased where the promise came to nothing (%s) after %i days',
    async ([state, days], { db, ownerSql }) => {
      const { id } = await aPromise(db, ['address'], atHome)
      await db.update(pledges).set({ state, endedAt: new Date() }).where(eq(pledges.id, id))
      if (days > 0) {
        expect(await forgetDeliveries(db)).toBe(0)
        await ownerSql`update city_clock set ahead = make_interval(days => ${days})`
      }
      expect(await forgetDeliveries(db)).toBe(1)
      expect(await kept(db)).toMatchObject(nothingSaid)
    },
  )
})

describe('the treasurer', () => {
  test('sees whom to send what once the promise is collected, and no name of whoever hides it', async ({
    db,
  }) => {
    const place = await aPromise(db, ['address'], atHome)
    const { id, campaign } = place
    expect((await deliveriesOf(db, campaign.slug))?.rows).toEqual([])
    await comesTo(db, id, 'collected')
    const seen = async () => (await deliveriesOf(db, campaign.slug))?.rows
    expect(await seen()).toMatchObject([{ id, said: atHome, needs: ['address'], state: 'to-do' }])
    expect((await seen())?.[0]?.name).not.toBeNull()
    await db.update(pledges).set({ anonymous: true }).where(eq(pledges.id, id))
    expect(await seen()).toMatchObject([{ name: null, said: atHome }])
  })

  test('marks rewards of one campaign, those that are to be delivered alone, and nobody else does', async ({
    db,
  }) => {
    const { id, campaign, town } = await aPromise(db, ['address'], atHome)
    const { pledge: without } = await aConfirmedPledge(db, { town, campaign } as TownWithCampaign, {
      personId: (await anActor(db, 'Sans contrepartie', [])).id,
    })
    const treasurer = await treasurerOf(db)
    const mark = (ids: string[], who = treasurer, slug = campaign.slug) =>
      act(db, who, (deed) => moveDeliveries(deed, { slug, pledges: ids, state: 'given' }))
    await expect(mark([id])).rejects.toMatchObject({ code: 'not-found' })
    await comesTo(db, id, 'collected')
    await expect(mark([id], town.agent)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(mark([id, without.id])).rejects.toMatchObject({ code: 'not-found' })
    await expect(mark([id], treasurer, 'ailleurs')).rejects.toMatchObject({ code: 'not-found' })
    expect(await kept(db)).toMatchObject({ state: 'to-do' })
    expect(await mark([id, id])).toEqual({ moved: 1 })
    expect(await kept(db)).toMatchObject({ state: 'given', movedBy: treasurer.id })
    const told = await deliveriesOf(db, campaign.slug, { state: 'to-do' })
    expect(told).toMatchObject({ rows: [], found: { given: 1 } })
  })
})
