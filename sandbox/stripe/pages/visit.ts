import type { Context } from 'hono'
import type Stripe from 'stripe'
import { frame, type Html, isLanguage, type Language } from '../../frame.ts'
import { style } from './style.ts'
import { type Words, words } from './words/index.ts'

/** One request for a hosted page, in the language that its reader chose, the session asks for, or the browser does. */
export type Visit = { c: Context; url: URL; language: Language; t: Words }

export function visit(c: Context, locale?: string | null): Visit {
  const wishes = [
    c.req.query('langue'),
    locale?.slice(0, 2),
    ...(c.req.header('Accept-Language') ?? '').split(',').map((wish) => wish.trim().slice(0, 2)),
  ]
  const language = wishes.find(isLanguage) ?? 'fr'
  return { c, url: new URL(c.req.url), language, t: words[language] }
}

type Page = { title: string; body: Html }

/** Answers with a page. `ways` are the addresses that its form may lead to, which browsers hold against the policy. */
export function answer(
  { c, url, language, t }: Visit,
  page: Page,
  { status = 200, ways = [] }: { status?: 200 | 404 | 422; ways?: (string | null)[] } = {},
) {
  const origins = new Set(ways.map(originOf).filter(Boolean))
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${[...origins].join(' ')}`,
  )
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  return c.html(frame({ language, label: t.language, url, style, ...page }), status)
}

const originOf = (address: string | null) => (address && URL.canParse(address) ? new URL(address).origin : '')

/** Whose page it was that led here: the name it gave itself, else its host. */
export function siteOf({ branding_settings: brand, success_url }: Stripe.Checkout.Session) {
  return brand?.display_name || hostOf(success_url ?? '')
}

export const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address)
