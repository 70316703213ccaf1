import type { LoaderFunctionArgs } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll } from 'vitest'
import { act, nobody, person, theCity } from '#app/domain/act.ts'
import { openCheckout, reopenCheckout } from '#app/domain/funding/index.ts'
import { openSession, sessionOf } from '#app/domain/people/index.ts'
import { wording } from '#app/lib/language.ts'
import { loader } from '#app/routes/pledges/card.tsx'
import { openStripe, WishRefused } from '#app/services/stripe/index.ts'
import type { Db } from '#db/client.ts'
import { checkouts, payers } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPledge } from '#tests/fixtures/funding.ts'
import { aTownWithCampaign, pledgeNow } from '#tests/fixtures/promises.ts'
import { type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'
import { contextOver } from '#tests/pages.ts'
import { hostedPage, takeReturn } from './checkout.ts'
import type { Instance } from './context.ts'

let sandbox: StripeSandbox
beforeAll(async () => {
  sandbox = await startStripe()
})
afterAll(() => sandbox.close())

/** A promise that was just made, and the steps of its owner's browser. */
async function aPromise(db: Db) {
  const { town, campaign } = await aTownWithCampaign(db)
  const pledge = await aPledge(db, { campaignId: campaign.id, personId: town.resident.id })
  const { secretKey, webhookSecret, address } = sandbox
  const env = { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_API_BASE: address }
  const stripe = openStripe(env, { maxNetworkRetries: 0 })
  const instance = { db, stripe, origin: 'https://cordee.example' } as Instance
  const actor = person(pledge.personId)
  const page = async () =>
    hostedPage(instance, await act(db, actor, (act) => openCheckout(act, { pledgeId: pledge.id })), {
      ...{ actor, locale: 'fr', back: '/retour', cancel: '/retour', what: '' },
      again: (act, refused) => reopenCheckout(act, { pledgeId: pledge.id, refused }),
    })
  const rows = () =>
    db.select().from(checkouts).where(eq(checkouts.pledgeId, pledge.id)).orderBy(checkouts.id)
  return { pledge, instance, page, rows }
}

const sessions = async (pledgeId: string) =>
  (await sandbox.stripe.checkout.sessions.list({ limit: 100 })).data.filter(
    ({ client_reference_id: of }) => of === pledgeId,
  )

describe('the hosted page of a promise', () => {
  test('saves a card for later, names the promise and nobody, and is the same when asked again', async ({
    db,
  }) => {
    const { pledge, page } = await aPromise(db)
    const url = await page()
    expect(url).toContain(sandbox.address)
    expect(await page()).toBe(url)
    const [session, ...more] = await sessions(pledge.id)
    expect(more).toEqual([])
    expect(session).toMatchObject({
      mode: 'setup',
      success_url: 'https://cordee.example/retour',
      metadata: { pledge_id: pledge.id, checkout_id: expect.any(String) },
    })
  })

  test('says how much the card is for, where nothing is charged yet', async ({ db }) => {
    const { pledge, instance } = await aPromise(db)
    const token = await act(db, theCity, (act) => openSession(act, pledge.personId, { device: 'essai' }))
    const signedIn = { ...(await sessionOf(db, token))!, token } // it was opened just now
    const context = contextOver(db, { ...instance, signedIn })
    const request = new Request(`http://localhost/promesses/${pledge.id}/carte`)
    await loader({ request, params: { id: pledge.id }, context } as LoaderFunctionArgs)
    const [session] = await sessions(pledge.id)
    expect(session?.custom_text.submit?.message).toContain(wording('fr').money(pledge.amount))
  })

  test('is the same one when a crash came between Stripe’s answer and our note of it', async ({ db }) => {
    const { pledge, page } = await aPromise(db)
    const url = await page()
    await db.update(checkouts).set({ sessionId: null, url: null })
    expect(await page()).toBe(url)
    expect(await sessions(pledge.id)).toHaveLength(1)
  })

  test('is the same one when the answer was lost on its way', async ({ db }) => {
    const { pledge, page } = await aPromise(db)
    await sandbox.control.fault({ how: 'truncate', method: 'POST', path: '/v1/checkout/sessions' })
    await expect(page()).rejects.toThrow()
    expect(await page()).toContain(sandbox.address)
    expect(await sessions(pledge.id)).toHaveLength(1)
  })

  test('is asked for under another key when it was begun too long ago for Stripe', async ({ db }) => {
    const { page, rows } = await aPromise(db)
    const first = page()
    await first
    await db.update(checkouts).set({ sessionId: null, url: null, at: new Date(Date.now() - 10 * 60_000) })
    expect(await page()).toContain(sandbox.address)
    expect(await rows()).toMatchObject([
      { result: 'replaced' },
      { endedAt: null, sessionId: expect.any(String) },
    ])
  })

  test('knows Stripe’s refusal whichever of the two bundles it comes from', () => {
    const ofTheOther = Object.assign(new Error('too late'), { name: 'WishRefused' })
    expect(ofTheOther instanceof WishRefused).toBe(true)
    expect(new Error('another') instanceof WishRefused).toBe(false)
  })

  test('is one other for all who are refused the first at once', async ({ db }) => {
    const { pledge, page, rows } = await aPromise(db)
    await page()
    const [first] = await rows()
    const again = () =>
      act(db, person(pledge.personId), (act) =>
        reopenCheckout(act, { pledgeId: pledge.id, refused: first!.id }),
      )
    const wishes = await Promise.all([again(), again(), again()])
    expect(new Set(wishes.map(({ checkoutId }) => checkoutId)).size).toBe(1)
    expect(await rows()).toMatchObject([{ result: 'replaced' }, { endedAt: null }])
  })

  test('makes one customer of a person, whoever asks first', async ({ db }) => {
    const { page } = await aPromise(db)
    await Promise.all([page(), page(), page()].map((asked) => asked.catch(() => null)))
    expect(await db.$count(payers)).toBe(1)
  })

  test('case 7: once she is back, the promise counts without any webhook', async ({ db }) => {
    const { pledge, instance, page, rows } = await aPromise(db)
    await page()
    const [{ sessionId } = { sessionId: null }] = await rows()
    expect(await takeReturn(instance, sessionId!)).toBe('nothing-to-do') // it was just noted
    await sandbox.control.complete(sessionId!, { card: '4242424242424242' })
    expect(await takeReturn(instance, sessionId!)).toBe('applied')
    expect(await pledgeNow(db, pledge.id)).toMatchObject({ state: 'confirmed', card: { last4: '4242' } })
  })

  test('is refused to everybody but its owner', async ({ db }) => {
    const { pledge } = await aPromise(db)
    const asked = (actor: typeof nobody) =>
      act(db, actor, (act) => openCheckout(act, { pledgeId: pledge.id }))
    await expect(asked(nobody)).rejects.toMatchObject({ code: 'sign-in-first' })
    await expect(asked(person(crypto.randomUUID()))).rejects.toMatchObject({ code: 'not-found' })
  })
})
