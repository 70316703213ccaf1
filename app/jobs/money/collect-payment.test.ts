import { act, nobody, person, theCity } from '#app/domain/act.ts'
import { freezeOutcome, openMend, settlePayment } from '#app/domain/funding/index.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { toMend } from '#app/routes/pledges/parts/to-mend.server.ts'
import type { Visit } from '#app/web/visit.ts'
import type { Db } from '#db/client.ts'
import { moneyAlarms } from '#db/schema/index.ts'
import { describe, expect } from '#tests/db.ts'
import { chargesOf } from '#tests/fixtures/collection.ts'
import { balanceOf, pledgeNow } from '#tests/fixtures/promises.ts'
import { good, needsOwner, paymentsOf, reached, told } from '#tests/fixtures/reached.ts'
import { test } from '#tests/fixtures/till.ts'

describe('a call that Stripe does not take', () => {
  test('is an alarm and no refusal of a bank: nobody is written to, and it is asked for again', async ({
    till,
    db,
  }) => {
    const { first } = await reached(till, db, [good])
    await till.sandbox.control.fault({
      how: 'status',
      status: 400,
      path: '/v1/payment_intents',
      method: 'POST',
    })
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ state: 'sent', declineCode: null }])
    expect(await told(db, 'payment-needs-owner')).toEqual([])
    expect(await db.select().from(moneyAlarms)).toMatchObject([
      { kind: 'call-refused', subjectKind: 'payment', details: { code: 'account_invalid' } },
    ])
  })

  test('for a page is said on the page that she came from, with the alarm', async ({ till, db }) => {
    const { first, made } = await reached(till, db, [needsOwner])
    await till.look()
    const key = { pledgeId: first }
    const actor = person(made[0]!.ownerId) // there is a card
    const wish = await act(db, actor, (act) => openMend(act, key))
    const visited = { instance: till.instance, locale: 'fr', t: messagesIn('fr') } as Visit
    await till.sandbox.control.fault({ how: 'status', status: 400, path: '/v1/checkout/sessions', times: 2 })
    const way = { key, actor, wish, show: '/promesses/x', back: '/promesses/x/retour' }
    expect(await toMend(visited, way)).toEqual({ to: '/promesses/x?service=muet' })
    expect(await db.select().from(moneyAlarms)).toMatchObject([
      { kind: 'call-refused', subjectKind: 'checkout' },
    ])
  })
})

describe('an attempt', () => {
  test('case 23: asked for twice at once is made once', async ({ till, db }) => {
    const { first } = await reached(till, db, [good])
    await till.look()
    await db.execute(`select graphile_worker.add_job('collect-payment', json_build_object('paymentId', id))
      from payments, generate_series(1, 4)`)
    await till.work()
    expect((await chargesOf(till.sandbox)).get(first)).toBe(1)
    expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'succeeded' }])
    expect(await balanceOf(db, 'stripe-clearing')).toBeLessThan(50_00n)
  })

  test('case 24: noted as sent and lost before the call goes on with the same key', async ({ till, db }) => {
    const { first } = await reached(till, db, [good])
    await till.sandbox.control.fault({ how: 'status', status: 500, path: '/v1/payment_intents', times: 1 })
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'sent', paymentIntentId: null }])
    await retryNow(db)
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'succeeded' }])
  })

  test('cases 25 and 27: paid while the answer was lost is unknown, never failed; asked again it is the same charge', async ({
    till,
    db,
  }) => {
    const { first } = await reached(till, db, [good])
    await till.sandbox.control.disorder({ effect: 'drop', times: 1000 })
    await till.sandbox.control.fault({ how: 'truncate', path: '/v1/payment_intents', times: 1 })
    await till.look()
    expect((await pledgeNow(db, first)).state).toBe('collecting')
    expect(await paymentsOf(db, first)).toMatchObject([{ state: 'sent', declineCode: null }])
    await retryNow(db)
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'succeeded' }])
    expect((await chargesOf(till.sandbox)).get(first)).toBe(1)
  })

  test('case 26: resumed after a day, when Stripe has forgotten its key, is looked up first', async ({
    till,
    db,
  }) => {
    const { first } = await reached(till, db, [good])
    await till.sandbox.control.disorder({ effect: 'drop', times: 1000 })
    await till.sandbox.control.fault({ how: 'truncate', path: '/v1/payment_intents', times: 1 })
    await till.look()
    await till.passHours(30)
    await retryNow(db)
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'succeeded' }])
    expect((await chargesOf(till.sandbox)).get(first)).toBe(1)
  })

  test('case 16: paid with another sum is set aside, and credits nothing', async ({ till, db }) => {
    const { first } = await reached(till, db, [good])
    const campaignId = (await pledgeNow(db, first)).campaignId
    await act(db, theCity, (act) => freezeOutcome(act, { campaignId }))
    const [payment] = await paymentsOf(db, first)
    const facts = {
      marks: { pledgeId: first, paymentId: payment!.id, checkoutId: null, sponsorshipId: null },
      ...{
        paymentIntentId: 'pi_1',
        chargeId: 'ch_1',
        status: 'succeeded' as const,
        fee: null,
        decline: null,
      },
    }
    for (const wrong of [
      { amount: 50_01n, currency: 'eur' },
      { amount: 50_00n, currency: 'chf' },
    ])
      expect(await act(db, nobody, (act) => settlePayment(act, { ...facts, ...wrong }))).toBe('quarantined')
    expect((await pledgeNow(db, first)).state).toBe('collecting')
    expect(await balanceOf(db, 'held')).toBe(0n)
    expect(await db.select({ kind: moneyAlarms.kind }).from(moneyAlarms)).toEqual([
      { kind: 'amount-mismatch' },
    ])
  })

  test('case 15: that names another promise is set aside', async ({ till, db }) => {
    const { first, made } = await reached(till, db, [good, good])
    await till.look()
    const [payment] = await paymentsOf(db, first)
    const facts = await till.stripe.payment(payment!.paymentIntentId!)
    const swapped = { ...facts, marks: { ...facts.marks, pledgeId: made[1]!.pledgeId } }
    expect(await act(db, nobody, (act) => settlePayment(act, swapped))).toBe('quarantined')
  })
})

/** What failed waits a while before it is tried again: not here. */
const retryNow = (db: Db) =>
  db.execute(
    `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs`,
  )
