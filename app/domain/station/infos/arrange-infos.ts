import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { bulletinCategories, infoAudiences, placeKinds, seasons } from '#app/lib/kinds.ts'
import { infoOrders } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'

const firsts = <const Words extends readonly [string, ...string[]]>(of: Words, most: number) =>
  z
    .array(z.union([z.literal(''), z.enum(of)]))
    .max(most)
    .default([])

/** What stands first for these readers in this season; empty lines are left out. */
export const ArrangementInput = z.object({
  audience: z.enum(infoAudiences),
  season: z.enum(seasons),
  kinds: firsts(placeKinds, 8),
  categories: firsts(bulletinCategories, 6),
  revision: z.coerce.number().int().min(0).max(1_000_000),
})
export type ArrangementInput = z.output<typeof ArrangementInput>

/** Sets what stands first on the page of information. Refused (`edited-meanwhile`) where somebody set it before. */
export async function arrangeInfos(act: Act, input: ArrangementInput): Promise<void> {
  allow(act.actor, 'infos.arrange')
  const { audience, season, revision } = input
  const order = {
    kinds: [...new Set(input.kinds.filter((kind) => kind !== ''))],
    categories: [...new Set(input.categories.filter((category) => category !== ''))],
    ...{ revision: revision + 1, by: whoActs(act.actor), at: act.at },
  }
  const its = and(eq(infoOrders.audience, audience), eq(infoOrders.season, season))
  const [set] =
    revision === 0
      ? await act.tx
          .insert(infoOrders)
          .values({ audience, season, ...order })
          .onConflictDoNothing()
          .returning({ id: infoOrders.id })
      : await act.tx
          .update(infoOrders)
          .set(order)
          .where(and(its, eq(infoOrders.revision, revision)))
          .returning({ id: infoOrders.id })
  if (!set) throw new Refusal('edited-meanwhile')
  await record(act, 'infos-arranged', { kind: 'info-order', id: set.id }, { audience, season })
}
