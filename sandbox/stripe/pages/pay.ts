import { type Context, Hono } from 'hono'
import type Stripe from 'stripe'
import { authenticated, type Outcome, payWith } from '../resources/complete-session.ts'
import type { World } from '../world.ts'
import { amountOf } from './amount.ts'
import { checkoutPage } from './checkout.ts'
import { readForm, type Typed, type Way, type Wrong, wrongOf } from './form.ts'
import { closedPage, simplePage, verificationPage } from './others.ts'
import { answer, siteOf, visit } from './visit.ts'

type Session = Stripe.Checkout.Session

/** A session's own pages. Each is whole without JavaScript, and what was typed outlives a refusal. */
export function payPages(world: World) {
  const app = new Hono()
  const find = (c: Context) => world.store.get('checkout.session', c.req.param('id') ?? '')

  app.get('/:id', (c) => {
    const session = find(c)
    if (session?.status !== 'open') return notOpen(c, session)
    const error = c.req.query('refus') === undefined ? undefined : lastError(session)
    return show(c, session, {}, error ? wrongOf(error, visit(c, session.locale).t) : {})
  })

  app.post('/:id', async (c) => {
    const { essai, ...typed } = textsOf(await c.req.parseBody())
    // Only now, and without a pause from here on: of two clicks the second must see what the first has done.
    const session = find(c)
    if (session?.status !== 'open') return notOpen(c, session)
    if (essai !== undefined) return show(c, session, filledIn(session, typed, essai))
    const { t } = visit(c, session.locale)
    const asked = {
      way: wayOf(c, session),
      asksEmail: knownEmail(session) === null,
      now: world.clock.now(),
      t,
    }
    const { payer, wrong } = { payer: undefined, ...readForm(typed, asked) }
    if (!payer) return show(c, session, typed, wrong)
    const outcome = world.happen((work) => payWith(work, session.id, payer))
    if (outcome.state === 'refused') return show(c, session, typed, wrongOf(outcome.error, t))
    return lead(c, session, outcome)
  })

  app.get('/:id/verification', (c) => {
    const session = find(c)
    if (session?.status !== 'open') return notOpen(c, session)
    const visited = visit(c, session.locale)
    const { t, language } = visited
    const intent = intentOf(session)
    if (intent?.status !== 'requires_action')
      return answer(visited, simplePage(t.verification.nothing, t.verification.nothingMore, t), {
        status: 404,
      })
    const method = world.store.get('payment_method', String(intent.payment_method))
    const amount =
      intent.object === 'payment_intent' ? amountOf(intent.amount, intent.currency, language) : undefined
    const page = verificationPage({ site: siteOf(session), amount, last4: method?.card?.last4, t })
    return answer(visited, page, { ways: [session.success_url] })
  })

  app.post('/:id/verification', async (c) => {
    const passed = (await c.req.parseBody()).reponse === 'oui'
    const session = find(c)
    if (session?.status !== 'open') return notOpen(c, session)
    if (intentOf(session)?.status !== 'requires_action') return c.redirect(pathOf(c, session), 303)
    const outcome = world.happen((work) => authenticated(work, session.id, passed))
    return lead(c, session, outcome)
  })

  const intentOf = ({ setup_intent, payment_intent }: Session) =>
    setup_intent
      ? world.store.get('setup_intent', String(setup_intent))
      : world.store.get('payment_intent', String(payment_intent))

  /** What the site said; what the payer typed may be corrected. */
  const knownEmail = ({ customer, customer_email }: Session) =>
    customer_email ?? world.store.get('customer', String(customer))?.email ?? null

  function lastError(session: Session) {
    const intent = intentOf(session)
    return intent?.object === 'setup_intent' ? intent.last_setup_error : intent?.last_payment_error
  }

  function show(c: Context, session: Session, typed: Typed, wrong: Wrong = {}) {
    const visited = visit(c, session.locale)
    const intent = intentOf(session)
    const plan = world.store.get('plan', session.id)
    const page = checkoutPage({
      ...visited,
      session,
      lineItems: plan?.lineItems ?? [],
      purpose: intent?.description ?? plan?.paymentIntentData?.description ?? null,
      site: siteOf(session),
      way: wayOf(c, session),
      ways: waysOf(session),
      asksEmail: knownEmail(session) === null,
      typed: { email: session.customer_details?.email ?? '', ...typed },
      wrong,
    })
    const status = Object.keys(wrong).length > 0 ? 422 : 200
    return answer(visited, page, { status, ways: [session.success_url] })
  }

  /** Three years ahead of the sandbox's clock, so that no test card expires by itself. */
  function filledIn(session: Session, typed: Typed, number: string): Typed {
    const year = String(new Date(world.clock.now() * 1000).getUTCFullYear() + 3).slice(2)
    return {
      ...typed,
      number,
      iban: number,
      expiry: typed.expiry || `12/${year}`,
      cvc: typed.cvc || '123',
      name: typed.name || session.customer_details?.name || 'Camille Essai',
    }
  }
  return app
}

/** Where an outcome leads: back to the site, to the bank, or once more to the form. */
function lead(c: Context, session: Session, outcome: Outcome) {
  switch (outcome.state) {
    case 'complete':
      return c.redirect(successOf(session), 303)
    case 'authenticate':
      return c.redirect(pathOf(c, session, '/verification'), 303)
    case 'refused':
      return c.redirect(`${pathOf(c, session)}&refus`, 303)
  }
}

function notOpen(c: Context, session: Session | undefined) {
  const visited = visit(c, session?.locale)
  const { t } = visited
  if (!session) return answer(visited, simplePage(t.unknown.title, t.unknown.more, t), { status: 404 })
  const complete = session.status === 'complete'
  // Sent twice, or after another tab had done it: the site shows what became of it.
  if (complete && c.req.method === 'POST') return c.redirect(successOf(session), 303)
  const back = complete ? successOf(session) : session.cancel_url
  return answer(visited, closedPage(session, siteOf(session), back, t))
}

const successOf = ({ success_url, id }: Session) =>
  (success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', id)

function pathOf(c: Context, { id, locale }: Session, more = '') {
  return `/c/pay/${id}${more}?langue=${visit(c, locale).language}`
}

const waysOf = ({ payment_method_types: types }: Session): Way[] =>
  (['card', 'sepa'] as const).filter((way) => types.includes(way === 'card' ? 'card' : 'sepa_debit'))

function wayOf(c: Context, session: Session): Way {
  const ways = waysOf(session)
  return ways.find((way) => way === c.req.query('moyen')) ?? ways[0] ?? 'card'
}

/** What a form sent as text; a file is no answer here. */
const textsOf = (body: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string')) as Typed & {
    essai?: string
  }
