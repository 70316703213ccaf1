import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { type Place, places } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { mustActFor } from '../acts-for.ts'
import { record } from '../news.ts'
import { columnsOf, placeWords } from './columns.ts'
import type { PlaceInput } from './place-input.ts'

type Changed = Partial<ReturnType<typeof columnsOf> & Pick<Place, 'geometry' | 'closedAt'>>

/**
 * Changes a place, for whoever acts for the body that had it and for the one that has it now. Refused (`edited-meanwhile`)
 * where somebody else saved it since its form was opened. Its address stays.
 */
export async function changePlace(
  act: Act,
  { slug, revision, ...input }: PlaceInput & { slug: string; revision: number },
): Promise<void> {
  allow(act.actor, 'place.write')
  const place = await lockedPlace(act, slug)
  await mustActFor(act, place.bodyId)
  await mustActFor(act, input.bodyId ?? null)
  if (place.revision !== revision) throw new Refusal('edited-meanwhile')
  const closedAt = input.closed ? (place.closedAt ?? act.at) : null
  await writePlace(act, place, { ...columnsOf(input), closedAt })
}

/** Writes what is new of it, and records which fields; nothing where nothing is. */
export async function writePlace(act: Act, place: Place, columns: Changed): Promise<boolean> {
  const changed = Object.entries(columns)
    .filter(([field, value]) => !isDeepStrictEqual(value, place[field as keyof Changed]))
    .map(([field]) => field)
  if (changed.length === 0) return false
  const { names = place.names, address = place.address } = columns
  await act.tx
    .update(places)
    .set({
      ...columns,
      searchText: placeWords(names, address),
      revision: place.revision + 1,
      movedAt: act.at,
    })
    .where(eq(places.id, place.id))
  await record(act, 'place-changed', { kind: 'place', id: place.id, topicId: place.id }, { changed })
  return true
}

async function lockedPlace({ tx }: Act, slug: string): Promise<Place> {
  const [place] = await tx.select().from(places).where(eq(places.slug, slug)).for('update')
  if (!place) throw new Refusal('not-found', 404)
  return place
}
