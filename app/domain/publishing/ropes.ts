import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { type Hanging, type KnotRow, knotReader, type ReadKnots, type Tie } from '../audit/index.ts'
import { hungAt, type KnotKind } from '../events.ts'
import { places, type RopeName } from './places.ts'

/** Some ropes of one name, by whose they are, as a reader may read them; nobody, where everybody reads the same. */
export type Ropes = { rope: RopeName; ids: readonly string[]; readerId?: string | null }

/** One event as it hangs on a rope: which kind of knot it is, and what that is told from. */
export type Hung = KnotRow & { knot: KnotKind }

type Ties = Readonly<Record<KnotKind, Tie>>

/** How each rope is read in each language: `ties` says what each kind of knot is made from. */
export function ropeReader(ties: Ties) {
  const readers = new Map<string, ReadKnots>()
  /** The knots of these ropes, from the list of events, in one statement. */
  return async (db: Db, locale: Locale, { rope, ids, readerId = null }: Ropes): Promise<Hung[]> => {
    const key = `${rope} ${locale}`
    const reader = readers.get(key) ?? knotReader(locale, hangingOn(rope, ties))
    readers.set(key, reader)
    const hung = await reader(db, { ropes: ids, readerId })
    return hung as Hung[] // each of the kinds that were asked for
  }
}

const hangingOn = (rope: RopeName, ties: Ties): Hanging[] =>
  [...hungAt].flatMap(([place, knots]) => {
    const { ropes, where } = places[place]
    if (!(ropes as readonly RopeName[]).includes(rope)) return []
    return [...knots].map(([knot, verbs]) => ({ knot, verbs, place: where, tie: ties[knot] }))
  })
