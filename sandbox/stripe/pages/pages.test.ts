import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'
import { cards } from '../payments/instruments.ts'
import { readForm } from './form.ts'
import { words } from './words/index.ts'

let sandbox: StripeSandbox
beforeAll(async () => {
  sandbox = await startStripe()
})
afterAll(() => sandbox.close())

const success = 'https://cordee.example/merci?session={CHECKOUT_SESSION_ID}'
const session = () =>
  sandbox.stripe.checkout.sessions.create({
    mode: 'setup',
    currency: 'eur',
    customer_email: 'odette@exemple.fr',
    success_url: success,
    cancel_url: 'https://cordee.example/retour',
  })

const card = { number: '4242 4242 4242 4242', expiry: '12/40', cvc: '123', name: 'Odette' }

async function ask(url: string | null, form?: Record<string, string>, headers: Record<string, string> = {}) {
  const body = form && new URLSearchParams(form)
  const method = form ? 'POST' : 'GET'
  const answer = await fetch(url ?? '', { method, headers, redirect: 'manual', ...(body ? { body } : {}) })
  return {
    status: answer.status,
    to: answer.headers.get('Location'),
    text: await answer.text(),
    headers: answer.headers,
  }
}

describe('the hosted page', () => {
  test('leads back to the site once, however often it is sent', async () => {
    const { id, url } = await session()
    const clicks = await Promise.all(Array.from({ length: 10 }, () => ask(url, card)))
    expect(clicks.map(({ status, to }) => [status, to])).toEqual(
      Array(10).fill([303, success.replace('{CHECKOUT_SESSION_ID}', id)]),
    )
    const done = await sandbox.stripe.events.list({ type: 'checkout.session.completed', limit: 100 })
    expect(done.data.filter(({ data }) => (data.object as { id: string }).id === id)).toHaveLength(1)
  })

  test('speaks the session’s language, else the browser’s, else French, and any that is chosen', async () => {
    const { url } = await session()
    const titled = async (where: string, accept = '') =>
      (await ask(where, undefined, { 'Accept-Language': accept })).text
    expect(await titled(url ?? '')).toContain(words.fr.setup.card)
    expect(await titled(url ?? '', 'de-DE,it-IT;q=0.9,en;q=0.8')).toContain(words.it.setup.card)
    expect(await titled(`${url}?langue=en`, 'it')).toContain(words.en.setup.card)
  })

  test('offers each test card, and lets its form lead to the site alone', async () => {
    const { text, headers } = await ask((await session()).url)
    for (const number of Object.keys(cards)) expect(text).toContain(`value="${number}"`)
    expect(headers.get('Content-Security-Policy')).toContain("form-action 'self' https://cordee.example")
  })

  test('escapes what was typed, and survives what is no text', async () => {
    const { url } = await session()
    expect((await ask(url, { ...card, number: '"><script>' })).text).toContain('&quot;&gt;&lt;script&gt;')
    const form = new FormData()
    form.set('number', new Blob(['x']), 'carte.txt')
    expect((await fetch(url ?? '', { method: 'POST', body: form })).status).toBe(422)
    expect((await ask(`${url}?moyen=or&langue=xx`)).status).toBe(200)
    expect((await ask(`${sandbox.address}/c/pay/__proto__`)).status).toBe(404)
  })

  test('of a session that is over says so, whatever is sent', async () => {
    const { id, url } = await session()
    await sandbox.control.expire(id)
    for (const form of [undefined, card]) {
      const { status, text } = await ask(url, form)
      expect(status).toBe(200)
      expect(text).toContain(words.fr.expired.title)
      expect(text).toContain('https://cordee.example/retour')
    }
  })

  test('gives a customer without an address the one that was typed', async () => {
    const { id: customer } = await sandbox.stripe.customers.create()
    const { url } = await sandbox.stripe.checkout.sessions.create({
      mode: 'setup',
      currency: 'eur',
      customer,
      success_url: success,
    })
    expect((await ask(url, card)).text).toContain(words.fr.wrong.email)
    await ask(url, { ...card, email: 'odette@exemple.fr' })
    expect(await sandbox.stripe.customers.retrieve(customer)).toMatchObject({ email: 'odette@exemple.fr' })
  })
})

describe('the bank’s page of a payment confirmed through the API', () => {
  test.each([
    ['oui', 'succeeded', 'succeeded'],
    ['non', 'failed', 'requires_payment_method'],
  ])('with the answer %s leads back as %s', async (reponse, redirected, status) => {
    const { stripe, control } = sandbox
    const { id: customer } = await stripe.customers.create()
    const { id: payment_method } = await control.attach(customer, { card: '4000002760003184' })
    const intent = await stripe.paymentIntents.create({
      amount: 5_000,
      currency: 'eur',
      customer,
      payment_method,
      confirm: true,
      return_url: 'https://cordee.example/retour',
    })
    const url = intent.next_action?.redirect_to_url?.url ?? null
    expect((await ask(url)).text).toContain('50,00')
    const { to } = await ask(url, { reponse })
    expect(to).toMatch(`https://cordee.example/retour?payment_intent=${intent.id}`)
    expect(to).toContain(`redirect_status=${redirected}`)
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe(status)
    expect((await ask(url)).status).toBe(404)
  })
})

describe('what is typed', () => {
  const now = Date.UTC(2027, 3, 30, 23) / 1000
  const read = (typed: object) =>
    readForm({ ...card, ...typed }, { way: 'card', asksEmail: false, now, t: words.fr })

  test.each([
    ['04/27', 4, 2027],
    ['4/2030', 4, 2030],
    ['0430', 4, 2030],
    [' 12 / 30 ', 12, 2030],
  ])('an expiry of %j is understood', (expiry, expMonth, expYear) => {
    expect(read({ expiry })).toMatchObject({ payer: { number: '4242424242424242', expMonth, expYear } })
  })

  test.each([
    [{ expiry: '03/27' }, { expiry: words.fr.wrong.past }],
    [{ expiry: '13/30' }, { expiry: words.fr.wrong.expiry }],
    [{ number: '4111111111111111' }, { number: words.fr.wrong.notATest }],
    [
      { cvc: '12', name: ' ' },
      { cvc: words.fr.wrong.cvc, name: words.fr.wrong.name },
    ],
  ])('%j is corrected beside its field', (typed, wrong) => {
    expect(read(typed)).toEqual({ wrong })
  })
})
