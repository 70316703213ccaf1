import type Stripe from 'stripe'
import { invalid } from './errors.ts'

type Searched = Pick<
  Stripe.PaymentIntent,
  'metadata' | 'status' | 'amount' | 'currency' | 'created' | 'customer'
>

/**
 * Stripe's search language as far as clauses joined by AND go: `metadata['pledge_id']:'7' AND status:'succeeded'`
 * https://docs.stripe.com/search#search-query-language
 * @throws StripeRefusal 400 for anything else.
 */
export function matching(query: string): (intent: Searched) => boolean {
  const tests = query.split(/\s+AND\s+/i).map(clause)
  return (intent) => tests.every((passes) => passes(intent))
}

function clause(text: string): (intent: Searched) => boolean {
  const found =
    /^\s*(-?)(?:metadata\[(["'])(.+?)\2\]|(\w+))\s*(:|<=|>=|<|>)\s*(?:(["'])(.*?)\6|(\d+))\s*$/.exec(text)
  if (!found) throw invalid(`We were unable to parse your search query: ${text}`, { param: 'query' })
  const [, not, , key, field = '', sign = ':', , quoted, plain] = found
  if (!key && !['status', 'amount', 'currency', 'created', 'customer'].includes(field))
    throw invalid(`Field \`${field}\` is an unsupported search field.`, { param: 'query' })
  const wanted = quoted ?? plain ?? ''
  return (intent) => {
    const value = key ? intent.metadata[key] : intent[field as 'status']
    return compare(value, sign, wanted) !== (not === '-')
  }
}

function compare(value: unknown, sign: string, wanted: string) {
  if (value === undefined || value === null) return false
  switch (sign) {
    case '<':
      return Number(value) < Number(wanted)
    case '<=':
      return Number(value) <= Number(wanted)
    case '>':
      return Number(value) > Number(wanted)
    case '>=':
      return Number(value) >= Number(wanted)
    default:
      return String(value) === wanted
  }
}
