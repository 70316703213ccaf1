import { eq } from 'drizzle-orm'
import { type Actor, act, nobody, person, theCity } from '#app/domain/act.ts'
import { herPledge, issueMendLink, type MendKey, openMend } from '#app/domain/funding/index.ts'
import type { Db } from '#db/client.ts'
import { pledges } from '#db/schema/index.ts'
import { describe, expect } from '#tests/db.ts'
import { chargesOf, type Till } from '#tests/fixtures/collection.ts'
import { balanceOf, pledgeNow } from '#tests/fixtures/promises.ts'
import { good, needsOwner, noMoney, paymentsOf, reached, told } from '#tests/fixtures/reached.ts'
import { test } from '#tests/fixtures/till.ts'
import { anActor } from '#tests/town.ts'

describe('a refused card', () => {
  test('case 29: that wants its owner is never tried without her; her link mends it', async ({
    till,
    db,
  }) => {
    const { first } = await reached(till, db, [needsOwner])
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([
      { state: 'needs-owner', declineCode: 'authentication_required' },
    ])
    const { mendUntil, remindAt } = await pledgeNow(db, first)
    expect(remindAt!.getTime()).toBeLessThan(mendUntil!.getTime())
    expect(await told(db, 'payment-needs-owner')).toMatchObject([{ details: { kind: 'owner' } }])
    await mend(till, db, first, { card: needsOwner, authenticate: 'pass' })
    expect((await pledgeNow(db, first)).state).toBe('collected')
    expect(await paymentsOf(db, first)).toMatchObject([
      { number: 1, state: 'cancelled' },
      { number: 2, state: 'succeeded', checkoutId: expect.any(String) },
    ])
    expect((await chargesOf(till.sandbox)).get(first)).toBe(1)
    expect(await balanceOf(db, 'pledged')).toBe(0n)
  })

  test('case 28: that has expired waits for its owner', async ({ till, db }) => {
    const { first, made } = await reached(till, db, [good])
    const expired = await till.sandbox.control.attach(made[0]!.customerId, { card: '4000000000000069' })
    await db.update(pledges).set({ paymentMethodId: expired.id }).where(eq(pledges.id, first))
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ state: 'needs-owner', declineCode: 'expired_card' }])
    await till.passHours(49)
    await till.look()
    expect(await paymentsOf(db, first)).toHaveLength(1)
    expect(await told(db, 'payment-needs-owner')).toHaveLength(2)
  })

  test('case 30: without money is tried again every two days, the last time after seven, then given up', async ({
    till,
    db,
  }) => {
    const { first } = await reached(till, db, [noMoney])
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([
      { number: 1, state: 'declined', declineCode: 'insufficient_funds' },
      { number: 2, state: 'planned' },
    ])
    for (const hours of [49, 49, 49]) {
      await till.passHours(hours)
      await till.look()
    }
    expect(await paymentsOf(db, first)).toMatchObject([
      ...[{ state: 'declined' }, { state: 'declined' }, { state: 'declined' }, { state: 'declined' }],
      { number: 5, state: 'planned' },
    ])
    await till.passHours(25)
    await till.look()
    await till.look()
    expect((await paymentsOf(db, first)).map(({ state }) => state)).toEqual(Array(5).fill('declined'))
    expect((await pledgeNow(db, first)).state).toBe('failed')
    expect(await balanceOf(db, 'pledged')).toBe(0n)
    expect(await told(db, 'pledge-failed')).toHaveLength(1)
  })

  test.for(['4000000000009987', '4000000000009979'])(
    'case 31: lost or stolen (%s) is never tried again, though its owner may pay otherwise',
    async (card, { till, db }) => {
      const { first, made } = await reached(till, db, [good])
      const lost = await till.sandbox.control.attach(made[0]!.customerId, { card })
      await db.update(pledges).set({ paymentMethodId: lost.id }).where(eq(pledges.id, first))
      await till.look()
      const read = async () =>
        (await herPledge(db, { id: first, personId: made[0]!.ownerId, locale: 'fr' }))?.mend
      expect(await read()).toMatchObject({ why: 'never', until: expect.any(Date) })
      await till.passHours(49)
      await till.look()
      expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'declined' }])
      await mend(till, db, first, { card: good })
      expect((await pledgeNow(db, first)).state).toBe('collected')
      expect(await read()).toBeNull()
    },
  )

  test('a page of hers that she leaves lets the tries without her go on', async ({ till, db }) => {
    const { first } = await reached(till, db, [noMoney])
    await till.look()
    const token = await linkFor(db, first)
    await act(db, nobody, (act) => openMend(act, { token }))
    expect((await paymentsOf(db, first)).map(({ state }) => state)).toEqual([
      'declined',
      'cancelled',
      'planned',
    ])
    await till.passHours(1)
    await till.look()
    expect((await paymentsOf(db, first)).map(({ state }) => state)).toEqual([
      ...['declined', 'cancelled', 'cancelled', 'planned'],
    ])
  })

  test('she pays from her own promise, which nobody else can open, and only once', async ({ till, db }) => {
    const { first, made } = await reached(till, db, [noMoney])
    await till.look()
    const key = { pledgeId: first }
    const [her, another] = [person(made[0]!.ownerId), await anActor(db, 'Une autre', [])]
    await expect(act(db, another, (act) => openMend(act, key))).rejects.toMatchObject({ code: 'not-found' })
    await expect(act(db, nobody, (act) => openMend(act, key))).rejects.toMatchObject({ status: 401 })
    await payThere(till, db, her, key, { card: good })
    expect((await pledgeNow(db, first)).state).toBe('collected')
    await expect(act(db, her, (act) => openMend(act, key))).rejects.toMatchObject({ code: 'mend-not-needed' })
    await till.passHours(49)
    await till.look()
    expect((await chargesOf(till.sandbox)).get(first)).toBe(1)
  })

  test('opening her link changes nothing; an unknown or old one is gone', async ({ till, db }) => {
    const { first } = await reached(till, db, [needsOwner])
    await till.look()
    const token = await linkFor(db, first)
    const { mendPage } = await import('#app/domain/funding/index.ts')
    for (let n = 0; n < 3; n++)
      expect(await mendPage(db, token)).toMatchObject({
        state: 'due',
        why: 'owner',
        amount: 50_00n,
      })
    expect(await paymentsOf(db, first)).toHaveLength(1)
    await expect(act(db, nobody, (act) => openMend(act, { token: 'rien' }))).rejects.toMatchObject({
      code: 'mend-link-expired',
    })
    await till.passHours(24 * 60)
    expect(await mendPage(db, token)).toBe(null)
  })
})

const linkFor = async (db: Db, pledgeId: string) =>
  (await act(db, theCity, (act) => issueMendLink(act, pledgeId)))! // it waits for its owner

/** Its owner opens her link, goes to the hosted page and pays there. */
async function mend(till: Till, db: Db, pledgeId: string, payer: Payer) {
  await payThere(till, db, nobody, { token: await linkFor(db, pledgeId) }, payer)
}

type Payer = { card: string; authenticate?: 'pass' }

async function payThere(till: Till, db: Db, actor: Actor, key: MendKey, payer: Payer) {
  const { hostedPage } = await import('#app/web/checkout.ts')
  const { reopenMend } = await import('#app/domain/funding/index.ts')
  const wish = await act(db, actor, (act) => openMend(act, key))
  await hostedPage(till.instance, wish, {
    ...{ actor, locale: 'fr', back: '/r', cancel: '/r', what: 'Un banc au soleil' },
    again: (act) => reopenMend(act, key),
  })
  const again = await act(db, actor, (act) => openMend(act, key))
  await till.sandbox.control.complete(again.sessionId!, payer)
  const { takeReturn } = await import('#app/web/checkout.ts')
  await takeReturn(till.instance, again.sessionId!)
  await till.work()
}
