import type { Table } from '../store/tables.ts'
import type { Work } from '../work.ts'
import { refusedParameter } from './errors.ts'

/** The table of an object, by the beginning of its identifier. */
const tables: Record<string, Table> = {
  cus: 'customer',
  cs: 'checkout.session',
  seti: 'setup_intent',
  pm: 'payment_method',
  mandate: 'mandate',
  pi: 'payment_intent',
  ch: 'charge',
  py: 'charge',
  re: 'refund',
  pyr: 'refund',
  txn: 'balance_transaction',
  po: 'payout',
  du: 'dispute',
}
type Thing = Record<string, unknown>

/**
 * Puts whole objects in the place of identifiers: `latest_charge.balance_transaction`, `data.customer` in a list.
 * @throws StripeRefusal 400 for a property that is not there or stands for no object.
 */
export function expand(work: Work, answer: object, paths: string[]): object {
  return paths.reduce<object>((done, path) => along(work, done as Thing, path.split('.'), path), answer)
}

function along(work: Work, object: Thing, [name = '', ...rest]: string[], path: string): object {
  const value = included(work, object, name) ?? object[name]
  if (value === undefined)
    throw refusedParameter('expand', undefined, `This property cannot be expanded (${path}).`)
  return { ...object, [name]: opened(work, value, rest, path) }
}

function opened(work: Work, value: unknown, rest: string[], path: string): unknown {
  if (value === null) return null
  if (Array.isArray(value)) return value.map((one) => opened(work, one, rest, path))
  const whole = typeof value === 'string' ? found(work, value) : value
  if (typeof whole !== 'object' || whole === null)
    throw refusedParameter('expand', undefined, `This property cannot be expanded (${path}).`)
  return rest.length === 0 ? whole : along(work, whole as Thing, rest, path)
}

const found = (work: Work, id: string) => {
  const table = tables[id.split('_')[0] ?? '']
  return table && work.get(table, id)
}

/** What an object shows only when it is asked for. */
function included(work: Work, { object, id }: Thing, name: string) {
  if (object === 'checkout.session' && name === 'line_items')
    return listOf(work.get('plan', String(id))?.lineItems ?? [], `/v1/checkout/sessions/${id}/line_items`)
  if (object === 'charge' && name === 'refunds') {
    const refunds = work.all('refund').filter(({ charge }) => charge === id)
    return listOf(refunds.reverse(), `/v1/charges/${id}/refunds`)
  }
  return undefined
}

const listOf = (data: object[], url: string) => ({ object: 'list', data, has_more: false, url })
