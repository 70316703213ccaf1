import { act, theCity } from '#app/domain/act.ts'
import { openSession, sessionOf } from '#app/domain/people/index.ts'
import { messagesIn, refusalText } from '#app/lib/messages/index.ts'
import type { Db } from '#db/client.ts'
import { pledges, rewards } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aReward } from '#tests/fixtures/funding.ts'
import { countNow } from '#tests/fixtures/ledger.ts'
import { people } from '#tests/fixtures/pledging.ts'
import { aConfirmedPledge, aTownWithCampaign, type TownWithCampaign } from '#tests/fixtures/promises.ts'
import { load } from '#tests/pages.ts'
import { action, loader } from './pledge.tsx'

/** What the form answers to whoever sends it: a resident, unless it is nobody. */
async function sendAs(
  db: Db,
  { campaign: { slug }, town }: TownWithCampaign,
  typed: Record<string, string>,
  who: string | null = town.resident.id,
) {
  const signedIn = who && (await signIn(db, who))
  const sent = (args: Parameters<typeof action>[0]) => {
    Object.assign(args.context.instance, { log: { info: () => {} } })
    const body = new URLSearchParams({ clientKey: 'essai-de-promesse', ...typed })
    return action({ ...args, request: new Request(args.request.url, { method: 'POST', body }) })
  }
  return load(sent, db, `/campagnes/${slug}/promesses`, { slug }, signedIn || null)
}

async function signIn(db: Db, id: string) {
  const token = await act(db, theCity, (deed) => openSession(deed, id, { device: 'essai' }))
  const { viewer, sessionId } = (await sessionOf(db, token))! // it was opened just now
  return { viewer, sessionId, token }
}

const sums = async (db: Db) => (await db.select().from(pledges)).map(({ amount }) => amount)

describe('a promise whose reward was taken meanwhile', () => {
  test('is refused in a sentence beside the rewards, and keeps what was typed', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { slug } = place.campaign
    const reward = await aReward(db, place.campaign.id, { quantity: 1 })
    // The page that she opened showed one; the last was taken before she sent it.
    expect((await load(loader, db, `/campagnes/${slug}/promesses`, { slug })).campaign.rewards).toMatchObject(
      [{ left: 1 }],
    )
    await db.update(rewards).set({ taken: 1 })
    const typed = { amount: '60,50', rewardId: reward.id, amountHidden: 'on' }
    const answer = await sendAs(db, place, typed)
    expect(answer).toMatchObject({
      data: {
        status: 'error',
        error: { rewardId: [refusalText(messagesIn('fr'), 'reward-gone')] },
        initialValue: { amount: '60,50', amountHidden: 'on' },
      },
    })
  })
})

describe('the sum of a promise', () => {
  const inFrench = messagesIn('fr')

  test('that may be read in two ways is asked for again, and taken as its button says', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const typed = { amount: '12 50', rewardId: '' }
    expect(await sendAs(db, place, typed)).toMatchObject({
      data: {
        error: { amount: [refusalText(inFrench, 'amount-of-many-readings')] },
        initialValue: { amount: '12 50' },
      },
    })
    expect(await sums(db)).toEqual([])
    await sendAs(db, place, { ...typed, meantAmount: 'amount=12,50' })
    expect(await sums(db)).toEqual([12_50n])
  })

  test('is read back before it counts, above five hundred euros', async ({ db }) => {
    const place = await aTownWithCampaign(db, { goal: 100_000_00n, mostPledge: 10_000_00n })
    const typed = { amount: '5 000', rewardId: '' }
    expect(await sendAs(db, place, typed)).toMatchObject({
      data: {
        error: { amount: [refusalText(inFrench, 'amount-to-read-back', ['500000'])] },
        offered: '5000',
        initialValue: { amount: '5 000' },
      },
    })
    // Another sum than the one that she said yes to is another slip.
    await sendAs(db, place, { ...typed, amount: '50 000', readBack: '5 000' })
    expect(await sums(db)).toEqual([])
    await sendAs(db, place, { ...typed, meantAmount: 'amount=5000' })
    expect(await sums(db)).toEqual([5_000_00n])
  })

  test('is read back at ten times what is usually promised', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    for (const { id: personId } of await people(db, 10))
      await aConfirmedPledge(db, place, { personId, amount: 20_00n })
    await countNow(db)
    await sendAs(db, place, { amount: '201', rewardId: '' })
    expect(await sums(db)).not.toContain(201_00n)
    await sendAs(db, place, { amount: '200', rewardId: '' })
    expect(await sums(db)).toContain(200_00n)
  })
})

describe('the reward of a promise', () => {
  test('is asked for what it needs beside each field, before anybody is asked who she is', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { id: rewardId } = await aReward(db, place.campaign.id, { needs: ['address'] })
    const typed = { amount: '60', rewardId, 'delivery.street': '3 rue Basse', 'delivery.country': 'FR' }
    const needed = [refusalText(messagesIn('fr'), 'delivery-incomplete')]
    const answer = {
      data: {
        error: { 'delivery.recipient': needed, 'delivery.postcode': needed, 'delivery.town': needed },
        initialValue: { delivery: { street: '3 rue Basse' } },
      },
    }
    expect(await sendAs(db, place, typed)).toMatchObject(answer)
    expect(await sendAs(db, place, typed, null)).toMatchObject(answer)
    expect(await sums(db)).toEqual([])
    const rest = { 'delivery.recipient': 'Ada', 'delivery.postcode': '05100', 'delivery.town': 'Briançon' }
    await sendAs(db, place, { ...typed, ...rest })
    expect(await sums(db)).toEqual([60_00n])
  })
})
