import { AsyncLocalStorage } from 'node:async_hooks'
import { z } from 'zod'
import type { Locale } from '#app/lib/language.ts'
import { parseEuros, typedEuros } from '#app/lib/money/euros.ts'
import { Refusal } from './refusal.ts'
import { written } from './written.ts'

const language = new AsyncLocalStorage<Locale>()

/** Reads amounts and days as whoever writes in this language means them; without it, as in French. What we wrote ourselves is clear in each. */
export const readingIn = <Result>(locale: Locale, read: () => Result): Result => language.run(locale, read)

/** The language of the form that is being read. */
export const readersLanguage = (): Locale => language.getStore() ?? 'fr'

/** All that a typed amount may mean, in the language of its form. */
export const readingsOf = (typed: string): bigint[] => parseEuros(typed, readersLanguage())

/** Why a typed amount is refused, or null; `cents` is null for what is no amount at all. */
type Wrong = (cents: bigint | null, typed: string) => string | null

const notAnAmount: Wrong = (cents) => (cents === null ? 'not-an-amount' : null)

const read = (wrong: Wrong) => (typed: string, context: z.core.$RefinementCtx<string>) => {
  const [cents = null, ...others] = readingsOf(typed)
  const refusal = others.length > 0 ? 'amount-of-many-readings' : wrong(cents, typed)
  if (refusal) context.addIssue({ code: 'custom', params: { refusal } })
  return cents ?? 0n
}

/**
 * Euros as typed in French, Italian or English, in cents once read. Refused: `amount-of-many-readings`, which its field
 * answers with a button for each; `not-an-amount`, or what `wrong` says.
 */
export const eurosUnless = (wrong: Wrong) => z.string().trim().min(1).max(30).transform(read(wrong))
export const euros = eurosUnless(notAnAmount)

/** The same where the field may stay empty: null then. */
export const optionalEuros = z
  .string()
  .trim()
  .max(30)
  .default('')
  .transform((typed, context) => (typed === '' ? null : read(notAnAmount)(typed, context as never)))

/** The amount that its field read back to her, and that she said yes to: a field of every form that moves a typed sum. */
export const readBack = { readBack: optionalEuros }

const readBackAbove = 500_00n

/**
 * Refuses (`amount-to-read-back`) a sum that is large, or ten times the usual one, until she has read it back: a slip of
 * the finger is a zero more.
 */
export function mustBeReadBack(
  { amount, readBack }: { amount: bigint; readBack: bigint | null },
  { usual = null, field = 'amount' }: { usual?: bigint | null; field?: string } = {},
) {
  const large = amount > readBackAbove || (usual !== null && amount > 10n * usual)
  if (large && readBack !== amount)
    throw new Refusal('amount-to-read-back', 422, field, [String(amount)], typedEuros(amount))
}

/** A sum that counts, and what it is called where it is read back: "Coût total : 12 000 €". */
export type ToRead = { cents: bigint; said: string }

/** The same for a form of many sums, and the sign by which it says that these were read. */
export const readBackAll = { readBack: written().max(2_000).default('') }

/** Refuses (`amounts-to-read-back`) large sums among these, until the form says that they, and no others, were read. */
export function mustAllBeReadBack(amounts: readonly ToRead[], readBack: string): void {
  const large = amounts.filter(({ cents }) => cents > readBackAbove)
  const sign = large.map(({ cents }) => String(cents)).join(' ')
  if (large.length === 0 || readBack === sign) return
  const names = large.map(({ said }) => said)
  throw new Refusal('amounts-to-read-back', 422, undefined, names, sign)
}
