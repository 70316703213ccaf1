import { html, raw } from 'hono/html'
import { accounts } from '../payments/instruments.ts'
import type { Checkout } from './checkout.ts'
import { type Field, fieldsOf } from './form.ts'
import { accountKind, cardKinds, grouped } from './test-numbers.ts'

/** The fields of the chosen way to pay, the button, and the test numbers: each a button that fills them in. */
export function checkoutForm(page: Checkout, total: string) {
  const { session, language, t, way } = page
  const setup = session.mode === 'setup'
  const submit = setup
    ? t.setup.submit[way]
    : session.submit_type === 'donate'
      ? t.payment.donate(total)
      : t.payment.submit(total)
  return html`
    <form method="post" action="?langue=${language}&amp;moyen=${way}" novalidate>
      ${page.asksEmail ? '' : html`<p class="email">${t.fields.email}<br><strong>${session.customer_details?.email ?? ''}</strong></p>`}
      <div class="fields">${fieldsOf(page).map((field) => input(field, page))}</div>
      ${way === 'sepa' ? html`<p class="fine">${t.mandate}</p>` : ''}
      ${session.custom_text.submit ? html`<p class="fine">${session.custom_text.submit.message}</p>` : ''}
      <button class="submit">${submit}</button>
      <h2 id="essais">${way === 'card' ? t.tests.cards : t.tests.accounts}</h2>
      <p class="fine">${t.tests.how}</p>
      <ul class="tests">${testNumbers(page).map(
        ([number, kind]) => html`<li>
          <button name="essai" value="${number}" aria-label="${t.tests.take} ${grouped(number)}, ${kind}">${grouped(number)}</button>
          <span aria-hidden="true">${kind}</span>
        </li>`,
      )}</ul>
    </form>`
}

const testNumbers = ({ way, t }: Checkout): [string, string][] =>
  way === 'card'
    ? Object.entries(cardKinds).map(([number, kind]) => [number, t.tests.kinds[kind]])
    : Object.entries(accounts).map(([number, rule]) => [number, t.tests.kinds[accountKind(rule)]])

const attributes: Record<Field, string> = {
  email: 'type="email" autocomplete="email"',
  name: 'autocomplete="cc-name"',
  number: 'inputmode="numeric" autocomplete="cc-number" maxlength="30"',
  expiry: 'inputmode="numeric" autocomplete="cc-exp" maxlength="9"',
  cvc: 'inputmode="numeric" autocomplete="cc-csc" maxlength="4"',
  iban: 'autocomplete="off" maxlength="50" spellcheck="false"',
}

function input(field: Field, { t, typed, wrong, way }: Checkout) {
  const label = field === 'name' ? t.fields.name[way] : t.fields[field]
  const hint = field === 'email' || field === 'name' ? undefined : t.hints[field]
  const more = field === 'number' ? t.hints.otherCards : field === 'iban' ? t.hints.otherAccounts : undefined
  const error = wrong[field]
  const first = Object.keys(wrong)[0] === field
  const described = [hint ? `${field}-hint` : '', error ? `${field}-error` : ''].filter(Boolean).join(' ')
  return html`<div class="field field-${field}">
    <label for="${field}">${label}</label>
    ${hint ? html`<p class="hint"><span id="${field}-hint">${hint}</span>${more ? html` <a href="#essais">${more}</a>` : ''}</p>` : ''}
    ${error ? html`<p class="error" id="${field}-error">${error}</p>` : ''}
    <input id="${field}" name="${field}" value="${typed[field] ?? ''}" ${raw(attributes[field])}
      required ${first ? 'autofocus' : ''} ${error ? html`aria-invalid="true"` : ''} ${described ? html`aria-describedby="${described}"` : ''}>
  </div>`
}
