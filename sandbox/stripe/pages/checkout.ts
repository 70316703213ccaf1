import { html } from 'hono/html'
import type Stripe from 'stripe'
import type { Html, Language } from '../../frame.ts'
import { amountOf } from './amount.ts'
import { checkoutForm } from './checkout-form.ts'
import type { Typed, Way, Wrong } from './form.ts'
import type { Words } from './words/index.ts'

export type Checkout = {
  session: Stripe.Checkout.Session
  lineItems: Stripe.LineItem[]
  /** What the card is saved or charged for, as whoever asks says it. */
  purpose: string | null
  site: string
  language: Language
  t: Words
  way: Way
  ways: Way[]
  asksEmail: boolean
  typed: Typed
  wrong: Wrong
}

/** The form on which a card is saved or charged. */
export function checkoutPage(page: Checkout): { title: string; body: Html } {
  const { session, t, wrong } = page
  const setup = session.mode === 'setup'
  const total = amountOf(session.amount_total ?? 0, session.currency ?? 'eur', page.language)
  const heading = setup ? t.setup[page.way] : t.payment.title(total)
  const failed = Object.keys(wrong).length > 0
  return {
    title: failed ? `${t.error} – ${heading}` : heading,
    body: html`
      ${notice(t)}
      <div class="checkout">
        <section aria-labelledby="heading">
          <p class="site">${t.for(page.site)}</p>
          <h1 id="heading">${heading}</h1>
          ${page.purpose ? html`<p>${page.purpose}</p>` : ''}
          ${setup ? html`<p><strong>${t.setup.today}</strong> ${t.setup.later}</p>` : lines(page, total)}
          ${
            session.cancel_url
              ? html`<p><a class="wide" href="${session.cancel_url}">${setup ? t.setup.cancel : t.payment.cancel}</a></p>`
              : ''
          }
        </section>
        <section>
          ${failed ? summary(page) : ''}
          ${page.ways.length > 1 ? choiceOfWay(page) : ''}
          ${checkoutForm(page, total)}
        </section>
      </div>`,
  }
}

export const notice = (t: Words) => html`
  <div class="notice"><p><strong>${t.demonstration}</strong></p><p>${t.promise}</p></div>`

function lines({ lineItems, language, t }: Checkout, total: string) {
  return html`<table>
    <caption>${t.payment.lines}</caption>
    <tbody>${lineItems.map(
      ({ quantity, description, amount_total, currency }) => html`<tr>
        <th scope="row">${(quantity ?? 1) > 1 ? `${t.quantity(quantity ?? 1)} ` : ''}${description}</th>
        <td>${amountOf(amount_total, currency, language)}</td>
      </tr>`,
    )}</tbody>
    <tfoot><tr><th scope="row">${t.payment.total}</th><td>${total}</td></tr></tfoot>
  </table>`
}

const summary = ({ wrong, t }: Checkout) => html`
  <div class="summary" role="alert">
    <p><strong>${t.wrong.summary(Object.keys(wrong).length)}</strong></p>
    <ul>${Object.entries(wrong).map(([field, sentence]) => html`<li><a href="#${field}">${sentence}</a></li>`)}</ul>
  </div>`

const choiceOfWay = ({ ways, way, language, t }: Checkout) => html`
  <nav class="ways" aria-label="${t.ways}">${ways.map(
    (each) =>
      html`<a href="?langue=${language}&amp;moyen=${each}" ${each === way ? html`aria-current="page"` : ''}>${t.way[each]}</a>`,
  )}</nav>`
