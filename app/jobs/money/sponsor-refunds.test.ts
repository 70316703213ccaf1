import { eq } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import { openPayment, reopenPayment } from '#app/domain/funding/index.ts'
import { hostedPage } from '#app/web/checkout.ts'
import type { Db } from '#db/client.ts'
import { checkouts, refunds, sponsorships } from '#db/schema/index.ts'
import { describe, expect } from '#tests/db.ts'
import type { Till } from '#tests/fixtures/collection.ts'
import { balanceOf } from '#tests/fixtures/promises.ts'
import { alarms, aPackage, aSellingTown, taken } from '#tests/fixtures/sponsoring.ts'
import { test } from '#tests/fixtures/till.ts'
import { eventually } from '#tests/instance.ts'

/** A package of which the hosted pages of two tabs are paid. */
async function paidInTwoTabs({ sandbox, instance }: Till, db: Db) {
  const { project, agent, business } = await aSellingTown(db)
  const offered = await aPackage(db, { projectId: project.id, preparedBy: agent.id })
  const { id: sponsorshipId } = await taken(db, offered, business)
  const actor = business.spokeswoman
  for (const open of [openPayment, reopenPayment]) {
    const wish = await act(db, actor, (deed) => open(deed, { sponsorshipId }))
    const page = { actor, locale: 'fr', back: '/', cancel: '/', what: 'Formule' } as const
    await hostedPage(instance, wish, {
      ...page,
      again: (deed) => reopenPayment(deed, { sponsorshipId }),
    })
  }
  const pages = await db
    .select({ sessionId: checkouts.sessionId })
    .from(checkouts)
    .where(eq(checkouts.sponsorshipId, sponsorshipId))
  expect(pages).toHaveLength(2)
  for (const { sessionId } of pages) await sandbox.control.complete(sessionId!, { card: '4242424242424242' })
}
const refunded = async (db: Db) => (await db.select().from(refunds)).map(({ state }) => state)

describe('a package that was paid in two tabs', () => {
  test('is paid once: one of the two payments goes back by itself, and nobody is alarmed', async ({
    till,
    db,
  }) => {
    await paidInTwoTabs(till, db)
    await eventually(async () => {
      await till.work()
      expect(await refunded(db)).toEqual(['succeeded'])
    })
    await till.look()
    expect((await till.sandbox.stripe.charges.list()).data.map(({ refunded }) => refunded).sort()).toEqual([
      false,
      true,
    ])
    expect((await till.sandbox.stripe.refunds.list()).data).toMatchObject([{ amount: 1_200_00 }])
    expect((await db.select().from(sponsorships)).map(({ state }) => state)).toEqual(['paid'])
    expect([await balanceOf(db, 'refund-payable'), await balanceOf(db, 'sponsoring')]).toEqual([
      0n,
      -1_000_00n,
    ])
    expect(await alarms(db)).toEqual([])
  })

  test('alarms the treasurer when the money cannot go back', async ({ till, db }) => {
    await paidInTwoTabs(till, db)
    await eventually(async () => {
      await till.work()
      expect(await refunded(db)).toEqual(['succeeded'])
    })
    const [made] = await db.select().from(refunds)
    await till.sandbox.control.failRefund(made!.refundId!)
    await eventually(async () => {
      await till.work()
      expect(await alarms(db)).toEqual(['refund-failed'])
    })
    expect(await balanceOf(db, 'refund-payable')).toBe(-1_200_00n)
  })
})
