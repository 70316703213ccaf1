import { html } from 'hono/html'
import type Stripe from 'stripe'
import type { Html } from '../../frame.ts'
import { notice } from './checkout.ts'
import type { Words } from './words/index.ts'

type Page = { title: string; body: Html }
type Asked = { site: string; amount: string | undefined; last4: string | undefined; t: Words }

/** The bank's own page, on which the owner of the card authenticates or does not. No amount: the card is saved. */
export function verificationPage({ site, amount, last4, t }: Asked): Page {
  const { title } = t.verification
  return {
    title,
    body: html`
      ${notice(t)}
      <h1>${title}</h1>
      <p>${t.verification.who}</p>
      <p><strong>${amount === undefined ? t.verification.save(site) : t.verification.pay(site, amount)}</strong></p>
      ${last4 ? html`<p>${t.verification.card(last4)}</p>` : ''}
      <form method="post" class="answers">
        <button name="reponse" value="oui">${t.verification.pass}</button>
        <button name="reponse" value="non" class="second">${t.verification.fail}</button>
      </form>`,
  }
}

/** A session that is over: what became of it, and the way back. */
export function closedPage(
  session: Stripe.Checkout.Session,
  site: string,
  back: string | null,
  t: Words,
): Page {
  const { title, more } =
    session.status === 'expired' ? t.expired : { title: done(session, t), more: t.complete.more }
  const words = session.status === 'expired' ? t.expired : t.complete
  return {
    title,
    body: html`
      ${notice(t)}
      <h1>${title}</h1>
      <p>${more}</p>
      ${back ? html`<p><a class="wide" href="${back}">${words.back(site)}</a></p>` : ''}`,
  }
}

function done({ mode, payment_status }: Stripe.Checkout.Session, t: Words) {
  if (mode === 'setup') return t.complete.saved
  return payment_status === 'paid' ? t.complete.paid : t.complete.processing
}

export const simplePage = (title: string, more: string, t: Words): Page => ({
  title,
  body: html`${notice(t)}<h1>${title}</h1><p>${more}</p>`,
})
