import { z } from 'zod'
import { parseEuros } from '#app/lib/money/euros.ts'

/** Why a typed amount is refused, or null; `cents` is null for what is no amount at all. */
type Wrong = (cents: bigint | null, typed: string) => string | null

const notAnAmount: Wrong = (cents) => (cents === null ? 'not-an-amount' : null)

const read = (wrong: Wrong) => (typed: string, context: z.core.$RefinementCtx<string>) => {
  const cents = parseEuros(typed)
  const refusal = wrong(cents, typed)
  if (refusal) context.addIssue({ code: 'custom', params: { refusal } })
  return cents ?? 0n
}

/** Euros as typed in French, Italian or English, in cents once read. Refused: `not-an-amount`, or what `wrong` says. */
export const eurosUnless = (wrong: Wrong) => z.string().trim().min(1).max(30).transform(read(wrong))
export const euros = eurosUnless(notAnAmount)

/** The same where the field may stay empty: null then. */
export const optionalEuros = z
  .string()
  .trim()
  .max(30)
  .default('')
  .transform((typed, context) => (typed === '' ? null : read(notAnAmount)(typed, context as never)))
