import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { type Hanging, type KnotRow, readKnots, type Tie } from '../audit/index.ts'
import { hungAt, type KnotKind } from '../events.ts'
import { places, type RopeName } from './places.ts'

/** Some ropes of one name, by whose they are, as a reader may read them; nobody, where everybody reads the same. */
export type Ropes = { rope: RopeName; ids: readonly string[]; readerId?: string | null }

/** One event as it hangs on a rope: which kind of knot it is, and what that is told from. */
export type Hung = KnotRow & { knot: KnotKind }

/** The knots of these ropes, from the list of events, in one statement: `ties` says what each kind is made from. */
export async function knotsOn(
  db: Db,
  locale: Locale,
  { rope, ids, readerId = null }: Ropes,
  ties: Readonly<Record<KnotKind, Tie>>,
): Promise<Hung[]> {
  const hung = await readKnots(db, locale, { ropes: ids, readerId }, hangingOn(rope, ties))
  return hung as Hung[] // each of the kinds that were asked for
}

const hangingOn = (rope: RopeName, ties: Readonly<Record<KnotKind, Tie>>): Hanging[] =>
  [...hungAt].flatMap(([place, knots]) => {
    const { ropes, where } = places[place]
    if (!(ropes as readonly RopeName[]).includes(rope)) return []
    return [...knots].map(([knot, verbs]) => ({ knot, verbs, place: where, tie: ties[knot] }))
  })
