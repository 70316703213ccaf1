import { z } from 'zod'
import { chargeable } from '#app/lib/money/card-bounds.ts'
import type { Translated } from '#db/schema/index.ts'
import { eurosUnless, readBack } from '../../amount.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { priced, vatRates } from './price.ts'

const lines = (max: number) =>
  written()
    .overwrite((typed) => typed.replaceAll('\r\n', '\n'))
    .max(max)
const other = { title: lines(100).default(''), benefits: lines(2_000).default('') }

/** A package as its form sends it: the French texts always; `price` is typed in euros, without tax. */
export const PackageInput = z
  .object({
    projectId: z.uuid(),
    /** The open campaign of this project that it goes with; empty for none. */
    campaignId: z.union([z.literal('').transform(() => null), z.uuid()]).default(null),
    texts: z.object({
      fr: z.object({ title: lines(100).min(3), benefits: lines(2_000).min(10) }),
      it: z.object(other).prefault({}),
      en: z.object(other).prefault({}),
    }),
    price: eurosUnless(wrongPrice),
    vatRate: z.coerce
      .number<string>()
      .refine((rate) => (vatRates as readonly number[]).includes(rate))
      .default(2000),
    vatExemption: lines(200).default(''),
    /** How many there are; empty without limit. */
    quantity: z
      .union([
        z.literal('').transform(() => null),
        written()
          .regex(/^\d{1,4}$/)
          .transform(Number)
          .refine((count) => count > 0),
      ])
      .default(null),
    /** The last civil day on which it can be taken, in Paris. */
    closesOn: z.union([z.literal('').transform(() => null), dayTyped()]).default(null),
  })
  .superRefine(({ price, vatRate, vatExemption, texts }, context) => {
    const wrong = (path: string[], refusal?: string) =>
      context.addIssue({ code: 'custom', path, params: { refusal } })
    if (price > 0n && !chargeable(priced(price, vatRate).gross)) wrong(['price'], 'beyond-cards')
    if (vatRate === 0 && !vatExemption) wrong(['vatExemption'], 'exemption-needs-its-text')
    if (vatRate > 0 && vatExemption) wrong(['vatExemption'], 'exemption-without-reason')
    for (const lang of ['it', 'en'] as const)
      if (Boolean(texts[lang].title) !== Boolean(texts[lang].benefits))
        wrong(['texts', lang, texts[lang].title ? 'benefits' : 'title'], 'both-or-neither')
  })
export const PackageForm = PackageInput.safeExtend(readBack)
export type PackageContent = z.output<typeof PackageInput>

/** One part of the texts in its languages; a language that was not written is absent. */
export function inLanguages({ texts }: PackageContent, part: 'title' | 'benefits'): Translated {
  const { fr, it, en } = texts
  return { fr: fr[part], ...(it[part] && { it: it[part] }), ...(en[part] && { en: en[part] }) }
}

function wrongPrice(cents: bigint | null) {
  if (cents === null) return 'not-an-amount'
  if (cents <= 0n) return 'amount-of-zero'
  return cents > 500_000_00n ? 'package-too-dear' : null
}
