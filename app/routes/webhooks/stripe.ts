import type { ActionFunctionArgs } from '@remix-run/node'
import { act, nobody } from '#app/domain/act.ts'
import { receiveEvent } from '#app/domain/funding/index.ts'
import type { Handle } from '#app/web/forms/takes.ts'

/** Events are a few kilobytes; the largest that Stripe describes stay far below this. */
export const handle = {
  takes: { raw: { type: 'application/json', bytes: 512 * 1024 } },
} satisfies Handle

/**
 * Stripe's webhooks: read as they came, since the signature is over each byte, put into the inbox and answered; a job takes
 * them from there. What Stripe did not sign for us, or signed too long ago, is refused and leaves nothing (MONEY.md, 11).
 * No cookie and no origin is asked for: the signature alone says who speaks.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, stripe, log } = context.instance
  const event = stripe.readEvent(await request.text(), request.headers.get('Stripe-Signature') ?? '')
  if (!event) {
    log.warn({ requestId: context.requestId }, 'a webhook was not signed')
    return new Response('The signature is missing, wrong or too old.', { status: 400 })
  }
  await act(db, nobody, (act) => receiveEvent(act, event, { via: 'webhook', live: stripe.live }))
  return new Response(null, { status: 200 })
}

export const loader = () =>
  new Response('Only Stripe speaks here, by POST.', { status: 405, headers: { Allow: 'POST' } })
