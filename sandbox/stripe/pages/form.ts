import { accounts, cards } from '../payments/instruments.ts'
import type { Payer } from '../resources/complete-session.ts'
import type { Words } from './words/index.ts'

export type Way = 'card' | 'sepa'
export type Field = 'email' | 'name' | 'number' | 'expiry' | 'cvc' | 'iban'
export type Typed = Partial<Record<Field, string>>
/** What is wrong, by field, in the order of the fields. */
export type Wrong = Partial<Record<Field, string>>

type Asked = { way: Way; asksEmail: boolean; now: number; t: Words }

/** The fields of the form, in their order. */
export const fieldsOf = ({ way, asksEmail }: Pick<Asked, 'way' | 'asksEmail'>): Field[] => [
  ...(asksEmail ? (['email'] as const) : []),
  ...(way === 'card' ? (['number', 'expiry', 'cvc', 'name'] as const) : (['iban', 'name'] as const)),
]

/** What was typed, as the payer it makes, or what is wrong with it. @param asked.now the sandbox's time, in seconds. */
export function readForm(typed: Typed, asked: Asked): { payer: Payer; wrong?: undefined } | { wrong: Wrong } {
  const judged = fieldsOf(asked).map(
    (field) => [field, judge[field](typed[field]?.trim() ?? '', asked)] as const,
  )
  const wrong = Object.fromEntries(judged.filter(([, sentence]) => sentence !== undefined)) as Wrong
  if (Object.keys(wrong).length > 0) return { wrong }
  const common = { name: typed.name?.trim(), ...(asked.asksEmail ? { email: typed.email?.trim() } : {}) }
  if (asked.way === 'sepa') return { payer: { number: compact(typed.iban), ...common } }
  const { month, year } = expiryOf(typed.expiry ?? '')!
  return { payer: { number: compact(typed.number), expMonth: month, expYear: year, ...common } }
}

const compact = (number = '') => number.replace(/[\s.-]/g, '').toUpperCase()

const judge: Record<Field, (text: string, asked: Asked) => string | undefined> = {
  email: (text, { t }) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : t.wrong.email),
  name: (text, { t }) => (text ? undefined : t.wrong.name),
  number: (text, { t }) =>
    text === '' ? t.wrong.number : Object.hasOwn(cards, compact(text)) ? undefined : t.wrong.notATest,
  expiry: (text, { t, now }) => {
    const expiry = expiryOf(text)
    if (!expiry) return t.wrong.expiry
    // A card is good until the end of its month.
    return Date.UTC(expiry.year, expiry.month) / 1000 <= now ? t.wrong.past : undefined
  },
  cvc: (text, { t }) => (/^\d{3,4}$/.test(text) ? undefined : t.wrong.cvc),
  iban: (text, { t }) => (Object.hasOwn(accounts, compact(text)) ? undefined : t.wrong.iban),
}

function expiryOf(text: string) {
  const found = /^\s*(0?[1-9]|1[0-2])\s*[/.\- ]?\s*(?:20)?(\d{2})\s*$/.exec(text)
  return found && { month: Number(found[1]), year: 2000 + Number(found[2]) }
}

type Refused = { code?: string; decline_code?: string; param?: string; message?: string }

/** A refusal of the bank's, beside the field that it concerns. */
export function wrongOf(error: Refused, t: Words): Wrong {
  const field = error.param === 'cvc' ? 'cvc' : error.param === 'exp_month' ? 'expiry' : 'number'
  const reasons: Record<string, string> = t.refused
  const authentication = error.code?.endsWith('authentication_failure')
  return {
    [field]: authentication ? t.refused.authentication : (reasons[error.decline_code ?? ''] ?? error.message),
  }
}
