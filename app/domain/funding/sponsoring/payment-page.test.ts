import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPackage, aSellingTown, settled, taken } from '#tests/fixtures/sponsoring.ts'
import { act, theCity } from '../../act.ts'
import { openPayment, releaseSponsorship, reopenPayment } from '../index.ts'

const here = async (db: Db) => {
  const town = await aSellingTown(db)
  const offered = await aPackage(db, { projectId: town.project.id, preparedBy: town.agent.id })
  const hers = await taken(db, offered, town.business)
  const open = (actor = town.business.spokeswoman) =>
    act(db, actor, (deed) => openPayment(deed, { sponsorshipId: hers.id }))
  return { ...town, hers, open }
}

describe('the page on which a package is paid', () => {
  test('is the same whenever it is asked for, and for the price', async ({ db }) => {
    const { hers, open, business } = await here(db)
    const wish = await open()
    expect(wish).toMatchObject({
      ...{ checkoutId: hers.checkout.id, sponsorshipId: hers.id, amount: 1_200_00n, sessionId: null },
      payer: { id: business.id, email: 'compta@refuge.example', customerId: null },
    })
    expect(await open()).toEqual(wish)
  })

  test('is for those who speak for the organisation', async ({ db }) => {
    const { open, resident } = await here(db)
    await expect(open(resident as never)).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })

  test('has another key when Stripe will not answer the first', async ({ db }) => {
    const { hers, business, open } = await here(db)
    const again = await act(db, business.spokeswoman, (deed) =>
      reopenPayment(deed, { sponsorshipId: hers.id }),
    )
    expect(again.checkoutId).not.toBe(hers.checkout.id)
    expect((await open()).checkoutId).toBe(again.checkoutId)
  })

  test('has one other key for all who are refused the first at once', async ({ db }) => {
    const { hers, business } = await here(db)
    const again = () =>
      act(db, business.spokeswoman, (deed) =>
        reopenPayment(deed, { sponsorshipId: hers.id, refused: hers.checkout.id }),
      )
    const wishes = await Promise.all([again(), again(), again()])
    expect(new Set(wishes.map(({ checkoutId }) => checkoutId)).size).toBe(1)
  })

  test('is closed once the package was let go, and once it is paid', async ({ db }) => {
    const { hers, open } = await here(db)
    await act(db, theCity, (deed) => releaseSponsorship(deed, { checkoutId: hers.checkout.id }))
    await expect(open()).rejects.toMatchObject({ code: 'checkout-expired', status: 410 })
    await settled(db, hers)
    await expect(open()).rejects.toMatchObject({ code: 'already-sponsor' })
  })
})
