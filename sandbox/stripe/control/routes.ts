import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { settleDebit } from '../payments/confirm.ts'
import { closeDispute, openDispute } from '../payments/disputes.ts'
import { expire } from '../resources/checkout-sessions.ts'
import { authenticated, payWith, tellAsync } from '../resources/complete-session.ts'
import { attachTo, createPaymentMethod } from '../resources/payment-methods.ts'
import { failPayout, makePayout } from '../resources/payouts.ts'
import { failRefund, settleRefund } from '../resources/refunds.ts'
import { StripeRefusal } from '../wire/errors.ts'
import type { World } from '../world.ts'
import { asks } from './asks.ts'
import type { Faults } from './faults.ts'

/** What a test or the demonstration may do to the sandbox, and no client of Stripe can: README.md lists it. */
export function controlRoutes(world: World, faults: Faults) {
  const app = new Hono()
  app.onError(refused)
  app.use(async (c, next) => {
    // A page in a browser has no business here, wherever it comes from.
    if (c.req.header('Origin')) return c.json({ error: { message: 'Not from a browser.' } }, 403)
    world.reachedAt(new URL(c.req.url).origin)
    world.passTime()
    await next()
  })
  const { happen } = world
  const post = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    act: (asked: z.output<Schema>, id: string) => unknown,
  ) =>
    app.post(path, async (c: Context) => {
      const text = await c.req.text()
      const asked = schema.parse(text === '' ? {} : JSON.parse(text))
      return Response.json(act(asked, c.req.param('id') ?? '') ?? {})
    })

  const time = () => ({ now: world.clock.now(), aheadSeconds: world.clock.ahead() })
  app.get('/clock', (c) => c.json(time()))
  post('/clock', asks.clock, ({ aheadSeconds }) => {
    world.clock.set(aheadSeconds)
    world.passTime()
    return time()
  })

  post('/latency', asks.latency, ({ milliseconds }) => {
    faults.latency = milliseconds
  })
  post('/faults', asks.fault, faults.add)
  app.delete('/faults', (c) => {
    faults.clear()
    return c.json({})
  })

  post('/events', asks.disorder, world.deliveries.disorder.add)
  post('/events/:id/send', asks.nothing, (_, id) => world.deliveries.again(id))
  app.get('/deliveries', () => Response.json(world.store.all('delivery').reverse()))

  post('/checkout/:id/complete', asks.complete, ({ card, authenticate, ...payer }, id) => {
    const first = happen((work) => payWith(work, id, { number: card, ...payer }))
    if (first.state !== 'authenticate') return first
    return happen((work) => authenticated(work, id, authenticate === 'pass'))
  })
  post('/checkout/:id/expire', asks.nothing, (_, id) => happen((work) => expire(work, id)))
  post('/customers/:id/payment_methods', asks.attach, ({ card, ...instrument }, id) =>
    happen((work) => attachTo(work, createPaymentMethod(work, { number: card, ...instrument }).id, id)),
  )

  post('/payment_intents/:id/settle', asks.settle, ({ outcome }, id) =>
    happen((work) => {
      const intent = settleDebit(work, id, outcome)
      work.remove('due', id)
      tellAsync(work, intent)
      return intent
    }),
  )
  post('/charges/:id/dispute', asks.dispute, ({ reason }, id) =>
    happen((work) => openDispute(work, id, reason)),
  )
  post('/disputes/:id/close', asks.close, ({ status }, id) =>
    happen((work) => closeDispute(work, id, status)),
  )
  post('/refunds/:id/fail', asks.failure, ({ reason }, id) => happen((work) => failRefund(work, id, reason)))
  post('/refunds/wait', asks.wait, ({ pending }) =>
    happen((work) => void (pending ? work.put('wait', { id: 'refunds' }) : work.remove('wait', 'refunds'))),
  )
  post('/refunds/:id/settle', asks.nothing, (_, id) => happen((work) => settleRefund(work, id)))
  post('/payouts/:id/fail', asks.payoutFailure, ({ code }, id) =>
    happen((work) => failPayout(work, id, code)),
  )
  post('/payouts', asks.payout, (asked) => happen((work) => makePayout(work, asked)))
  post('/reset', asks.nothing, () => {
    world.clear()
    faults.clear()
  })
  return app
}

function refused(error: Error) {
  if (error instanceof StripeRefusal) return Response.json({ error: error.body }, { status: error.status })
  const asked = error instanceof z.ZodError || error instanceof SyntaxError
  return Response.json({ error: { message: error.message } }, { status: asked ? 400 : 500 })
}
