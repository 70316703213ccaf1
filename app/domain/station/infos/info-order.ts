import { and, eq } from 'drizzle-orm'
import {
  type BulletinCategory,
  bulletinCategories,
  type InfoAudience,
  type PlaceKind,
  placeKinds,
  type Season,
} from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { infoOrders } from '#db/schema/index.ts'

/** Which services and which bulletins stand first, in this order; all others come after. */
export type InfoOrder = { kinds: PlaceKind[]; categories: BulletinCategory[]; revision: number }

/** Before anybody at the desk has said something else. */
const usual: Record<InfoAudience, Record<Season, Omit<InfoOrder, 'revision'>>> = {
  everybody: {
    winter: { kinds: ['road', 'lift', 'piste', 'bus-stop', 'car-park'], categories: ['avalanche', 'road'] },
    summer: { kinds: ['road', 'trail', 'lift', 'pool', 'car-park'], categories: ['weather', 'event'] },
  },
  permanent: {
    winter: {
      kinds: ['road', 'bus-stop', 'waste', 'school', 'nursery'],
      categories: ['road', 'water', 'waste'],
    },
    summer: {
      kinds: ['road', 'bus-stop', 'waste', 'school', 'nursery'],
      categories: ['water', 'works', 'waste'],
    },
  },
  secondary: {
    winter: { kinds: ['road', 'lift', 'car-park', 'waste'], categories: ['road', 'water', 'avalanche'] },
    summer: { kinds: ['road', 'waste', 'trail', 'pool'], categories: ['works', 'water', 'event'] },
  },
  seasonal: {
    winter: {
      kinds: ['bus-stop', 'lift', 'road', 'health', 'nursery'],
      categories: ['road', 'lift', 'health'],
    },
    summer: { kinds: ['bus-stop', 'road', 'health', 'pool'], categories: ['road', 'event', 'health'] },
  },
  visitor: {
    winter: {
      kinds: ['lift', 'piste', 'cross-country', 'road', 'car-park'],
      categories: ['avalanche', 'lift', 'weather'],
    },
    summer: {
      kinds: ['trail', 'lift', 'pool', 'sport', 'car-park'],
      categories: ['weather', 'event', 'road'],
    },
  },
  business: {
    winter: { kinds: ['road', 'car-park', 'lift', 'waste'], categories: ['road', 'works', 'event'] },
    summer: { kinds: ['road', 'car-park', 'waste'], categories: ['works', 'event', 'road'] },
  },
}

/** The order for these readers in this season, as the desk set it, or the usual one (revision 0). */
export async function infoOrder(db: Db, audience: InfoAudience, season: Season): Promise<InfoOrder> {
  const [set] = await db
    .select({ kinds: infoOrders.kinds, categories: infoOrders.categories, revision: infoOrders.revision })
    .from(infoOrders)
    .where(and(eq(infoOrders.audience, audience), eq(infoOrders.season, season)))
  return set ?? { ...usual[audience][season], revision: 0 }
}

/** All kinds, those of the order first: nothing is left out. */
export const kindsIn = ({ kinds }: Pick<InfoOrder, 'kinds'>): PlaceKind[] => [
  ...new Set([...kinds, ...placeKinds]),
]
export const categoriesIn = ({ categories }: Pick<InfoOrder, 'categories'>): BulletinCategory[] => [
  ...new Set([...categories, ...bulletinCategories]),
]
