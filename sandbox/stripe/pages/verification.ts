import { Hono } from 'hono'
import type Stripe from 'stripe'
import { confirmPayment, refuse } from '../payments/confirm.ts'
import { declines } from '../payments/declines.ts'
import { requireUsable } from '../store/required.ts'
import type { World } from '../world.ts'
import { amountOf } from './amount.ts'
import { simplePage, verificationPage } from './others.ts'
import { answer, hostOf, visit } from './visit.ts'

/** Where the bank asks the owner of a card whose payment was confirmed through the API, with a `return_url`. */
export function verificationPages(world: World) {
  const app = new Hono()

  app.get('/:id', (c) => {
    const visited = visit(c)
    const { t, language } = visited
    const waiting = find(c.req.param('id'))
    if (!waiting)
      return answer(visited, simplePage(t.verification.nothing, t.verification.nothingMore, t), {
        status: 404,
      })
    const { intent, returnUrl } = waiting
    const method = world.store.get('payment_method', String(intent.payment_method))
    const page = verificationPage({
      site: hostOf(returnUrl),
      amount: amountOf(intent.amount, intent.currency, language),
      last4: method?.card?.last4,
      t,
    })
    return answer(visited, page, { ways: [returnUrl] })
  })

  app.post('/:id', async (c) => {
    const passed = (await c.req.parseBody()).reponse === 'oui'
    const waiting = find(c.req.param('id'))
    if (!waiting) return c.redirect(c.req.path, 303)
    const { intent, returnUrl } = waiting
    const { refused } = world.happen((work) => {
      if (passed) return confirmPayment(work, intent, { authenticated: true })
      const { method } = requireUsable(work, String(intent.payment_method))
      return refuse(work, intent, method, declines.authentication_failed)
    })
    const back = new URL(returnUrl)
    back.searchParams.set('payment_intent', intent.id)
    back.searchParams.set('payment_intent_client_secret', intent.client_secret ?? '')
    back.searchParams.set('redirect_status', refused ? 'failed' : 'succeeded')
    return c.redirect(back.href, 303)
  })

  function find(id: string): { intent: Stripe.PaymentIntent; returnUrl: string } | undefined {
    const intent = world.store.get('payment_intent', id)
    const returnUrl = intent?.next_action?.redirect_to_url?.return_url
    return intent?.status === 'requires_action' && returnUrl ? { intent, returnUrl } : undefined
  }
  return app
}
