import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { bulletinCategories, infoCadences, personClasses } from '#app/lib/kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import { read, shape, uuid } from '#db/read/index.ts'
import type { Act } from '../../act.ts'
import { Address } from '../../people/index.ts'
import { Refusal } from '../../refusal.ts'

/** Which bulletins somebody wants, and how soon; without a choice, all of them. */
export const InfoChoices = z.object({
  audiences: z.array(z.enum(personClasses)).max(personClasses.length).default([]),
  categories: z.array(z.enum(bulletinCategories)).max(bulletinCategories.length).default([]),
  places: z.array(z.uuid()).max(20).default([]),
  cadence: z.enum(infoCadences).default('daily'),
})
export type InfoChoices = z.output<typeof InfoChoices>

/** The same for an address without an account. */
export const InfoAsk = InfoChoices.extend({ email: Address })

const found = shape({ id: uuid })

/** The columns of these choices. Refused (`not-found`) where a place is not in the register. */
export async function columnsOf(
  { tx }: Pick<Act, 'tx'>,
  { audiences, categories, places, cadence }: InfoChoices,
  locale: Locale,
) {
  const ids = [...new Set(places)]
  const there = await read(tx, found)`select id from places where id = any(${sql.param(ids)}::uuid[])`
  if (there.length < ids.length) throw new Refusal('not-found', 422, 'places')
  return {
    ...{ locale, cadence, places: ids },
    ...{ audiences: [...new Set(audiences)], categories: [...new Set(categories)] },
  }
}
