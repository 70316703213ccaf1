import { asc, eq } from 'drizzle-orm'
import { act, nobody } from '#app/domain/act.ts'
import { settlePayment } from '#app/domain/funding/index.ts'
import { payments, refunds } from '#db/schema/index.ts'
import { describe, expect } from '#tests/db.ts'
import { aTownWithCampaign, balanceOf, pledgeNow, promisesWith } from '#tests/fixtures/promises.ts'
import { test } from '#tests/fixtures/till.ts'
import { eventually } from '#tests/instance.ts'

describe('a promise that is paid twice', () => {
  test('keeps its first payment; the second counts for nothing and goes back whole, by itself, once', async ({
    till,
    db,
  }) => {
    const place = await aTownWithCampaign(db, { goal: 50_00n, mostPledge: 50_00n })
    const [made] = await promisesWith(till, place, ['4242424242424242'])
    const { pledgeId } = made! // one card, one promise
    await till.passDeadline(place.campaign.id)
    await till.look()
    const hers = () =>
      db.select().from(payments).where(eq(payments.pledgeId, pledgeId)).orderBy(asc(payments.number))
    const [paid] = await hers()
    const { paymentIntents } = till.sandbox.stripe
    const { metadata, customer, payment_method } = await paymentIntents.retrieve(paid!.paymentIntentId!)
    const again = await paymentIntents.create({
      ...{ amount: 50_00, currency: 'eur', confirm: true, off_session: true, metadata },
      ...{ customer: customer as string, payment_method: payment_method as string },
    })
    expect(again.status).toBe('succeeded')
    await eventually(async () => {
      await till.work()
      expect(await db.select().from(refunds)).toMatchObject([{ state: 'succeeded', amount: 50_00n }])
    })
    const facts = await till.stripe.payment(again.id)
    expect(await act(db, nobody, (act) => settlePayment(act, facts))).toBe('nothing-to-do')
    await till.look()
    expect((await till.sandbox.stripe.refunds.list()).data).toMatchObject([{ payment_intent: again.id }])
    expect(await hers()).toMatchObject([{ surplus: false }, { surplus: true, paymentIntentId: again.id }])
    expect((await pledgeNow(db, pledgeId)).state).toBe('collected')
    expect([await balanceOf(db, 'gift'), await balanceOf(db, 'refund-payable')]).toEqual([-50_00n, 0n])
  })
})
