import type Stripe from 'stripe'

/** Metadata as an update leaves it: names are added, an empty text takes one away, an empty whole takes all. */
export function mergedMetadata(
  before: Stripe.Metadata | null,
  given: Stripe.Emptyable<Stripe.MetadataParam> | undefined,
): Stripe.Metadata {
  if (given === undefined) return before ?? {}
  if (given === '' || given === null) return {}
  const all = Object.entries({ ...before, ...given }).map(([name, value]) => [name, String(value ?? '')])
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}

/** What an event calls `previous_attributes`: the former values of what has changed. */
export function changed<Kind extends object>(before: Kind, after: Kind): Partial<Kind> {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return Object.fromEntries(
    Object.entries(before).filter(([name, value]) => !same(value, after[name as keyof Kind])),
  ) as Partial<Kind>
}
