import type Stripe from 'stripe'
import { invalid, missing } from './errors.ts'

type Row = { id: string; created?: number }
type Paging = { limit?: number; starting_after?: string; ending_before?: string }
type Test<Kind> = (row: Kind) => boolean

/**
 * A page of a list, newest first, as https://docs.stripe.com/api/pagination says.
 * @param rows oldest first.
 * @throws StripeRefusal 400 for a limit beyond 1 to 100, or a cursor that is not in the list.
 */
export function listed<Kind extends Row>(
  rows: Kind[],
  paging: Paging,
  url: string,
  tests: Test<Kind>[] = [],
) {
  const { limit = 10, starting_after: after, ending_before: before } = paging
  if (limit < 1 || limit > 100)
    throw invalid('Invalid integer: limit must be between 1 and 100.', {
      param: 'limit',
      code: 'parameter_invalid_integer',
    })
  const all = rows.filter((row) => tests.every((passes) => passes(row))).reverse()
  const place = (id: string, param: string) => {
    const found = all.findIndex((row) => row.id === id)
    if (found < 0) throw missing('object', id, param)
    return found
  }
  if (before !== undefined) {
    const end = place(before, 'ending_before')
    const from = Math.max(0, end - limit)
    return page(all.slice(from, end), from > 0, url)
  }
  const from = after === undefined ? 0 : place(after, 'starting_after') + 1
  return page(all.slice(from, from + limit), all.length > from + limit, url)
}

const page = <Kind>(data: Kind[], has_more: boolean, url: string) => ({
  object: 'list' as const,
  data,
  has_more,
  url,
})

/** Passes what was created within the range, or at the very second, that the call asks for. */
export function created(range: Stripe.RangeQueryParam | number | undefined): Test<{ created: number }> {
  return within(range, ({ created }) => created)
}

export function within<Kind>(
  range: Stripe.RangeQueryParam | number | undefined,
  of: (row: Kind) => number,
): Test<Kind> {
  if (range === undefined) return () => true
  if (typeof range === 'number') return (row) => of(row) === range
  const { gt, gte, lt, lte } = range
  return (row) =>
    (gt === undefined || of(row) > gt) &&
    (gte === undefined || of(row) >= gte) &&
    (lt === undefined || of(row) < lt) &&
    (lte === undefined || of(row) <= lte)
}

/** Passes what has this value in the field; everything when none is asked for. */
export const having =
  <Kind, Field extends keyof Kind>(field: Field, value: Kind[Field] | undefined): Test<Kind> =>
  (row) =>
    value === undefined || row[field] === value
