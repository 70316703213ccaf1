import { eq } from 'drizzle-orm'
import { eraseAccount } from '#app/domain/account/index.ts'
import { act, cityNow, person } from '#app/domain/act.ts'
import { promisesAtStake, promisesLeft } from '#app/domain/funding/index.ts'
import { ledgerEntries, people, pledges } from '#db/schema/index.ts'
import { describe, expect } from '#tests/db.ts'
import { collected } from '#tests/fixtures/collected.ts'
import { signedIn } from '#tests/fixtures/participation.ts'
import { aTownWithCampaign, pledgeNow, promisesWith, queued } from '#tests/fixtures/promises.ts'
import { test } from '#tests/fixtures/till.ts'
import { eventually } from '#tests/instance.ts'

describe('case 47: an erased account', () => {
  test('leaves its promise and the ledger as they are, without a name here or at Stripe', async ({
    till,
    db,
  }) => {
    const { pledgeId, ownerId, customerId } = await collected(till, db)
    await till.sandbox.stripe.customers.update(customerId, { email: 'odette@exemple.fr', name: 'Odette' })
    const before = await db.select().from(ledgerEntries)
    await act(db, signedIn(person(ownerId), await cityNow(db)), (act) =>
      eraseAccount(act, { contributions: 'stay' }),
    )
    await till.work()
    expect(await db.select().from(ledgerEntries)).toEqual(before)
    expect(await pledgeNow(db, pledgeId)).toMatchObject({ state: 'collected', card: null, anonymous: true })
    const [who] = await db.select().from(people).where(eq(people.id, ownerId))
    expect(who).toMatchObject({ email: null, displayName: 'Compte supprimé' })
    await eventually(async () => {
      await till.work()
      const customer = JSON.stringify(await till.sandbox.stripe.customers.retrieve(customerId))
      expect(customer).not.toMatch(/odette/i)
    })
  })

  test('takes its promise with it: nobody is charged whom no mail reaches', async ({ till, db }) => {
    const place = await aTownWithCampaign(db, { goal: 50_00n, mostPledge: 50_00n })
    const [made] = await promisesWith(till, place, ['4242424242424242'])
    const her = signedIn(person(made!.ownerId), await cityNow(db)) // one card, one promise
    // What its page names before it asks.
    expect(await promisesAtStake(db, made!.ownerId, 'fr')).toMatchObject([
      { id: made!.pledgeId, title: 'Un banc au soleil', amount: 50_00n, withdrawable: true },
    ])
    await act(db, her, (act) => eraseAccount(act, { contributions: 'stay' }))
    await till.passDeadline(place.campaign.id)
    await till.look()
    expect(await db.select({ state: pledges.state }).from(pledges)).toEqual([{ state: 'withdrawn' }])
    expect((await till.sandbox.stripe.charges.list()).data).toEqual([])
  })

  test('leaves it when she asks for that, names it in the last mail, and it is collected', async ({
    till,
    db,
  }) => {
    const place = await aTownWithCampaign(db, { goal: 50_00n, mostPledge: 50_00n })
    const [made] = await promisesWith(till, place, ['4242424242424242'])
    await db.update(people).set({ email: 'odette@exemple.fr' }).where(eq(people.id, made!.ownerId))
    await act(db, signedIn(person(made!.ownerId), await cityNow(db)), (act) =>
      eraseAccount(act, { contributions: 'go', promises: 'keep' }),
    )
    expect(await promisesLeft(db, [made!.pledgeId], 'fr')).toMatchObject([
      { amount: 50_00n, withdrawable: true },
    ])
    const [told] = await queued(db, 'tell-of-erasure')
    expect(told?.payload).toMatchObject({ promises: [made!.pledgeId] })
    await till.passDeadline(place.campaign.id)
    await till.look()
    expect(await db.select({ state: pledges.state }).from(pledges)).toEqual([{ state: 'collected' }])
  })
})
