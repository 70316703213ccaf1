import { slugOf, takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { places } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { beginSubject } from '../../subjects/index.ts'
import { mustActFor } from '../acts-for.ts'
import { record } from '../news.ts'
import { columnsOf, placeWords } from './columns.ts'
import type { PlaceInput } from './place-input.ts'

/** Enters a place in the register: everybody reads it from now on. */
export async function addPlace(act: Act, input: PlaceInput): Promise<{ id: string; slug: string }> {
  allow(act.actor, 'place.write')
  await mustActFor(act, input.bodyId ?? null)
  const place = await insertPlace(act, { ...columnsOf(input), closedAt: input.closed ? act.at : null })
  await record(act, 'place-added', { kind: 'place', id: place.id, topicId: place.id })
  return place
}

/** Words of addresses that stand beside those of places. */
const taken = new Set(['nouveau', 'imports', 'proches'])

type Row = Omit<typeof places.$inferInsert, 'id' | 'slug' | 'searchText' | 'at' | 'movedAt'>

/** Writes its row, under the first free address that its name makes. */
export async function insertPlace(act: Act, row: Row): Promise<{ id: string; slug: string }> {
  const id = await beginSubject(act, 'place')
  const words = slugOf(row.names.fr, 'lieu')
  return takeFreeSlug(taken.has(words) ? `lieu-${words}` : words, async (slug) => {
    const [made] = await act.tx
      .insert(places)
      .values({
        ...{ ...row, id, slug, at: act.at, movedAt: act.at },
        searchText: placeWords(row.names, row.address ?? ''),
      })
      .onConflictDoNothing({ target: places.slug })
      .returning({ id: places.id, slug: places.slug })
    return made
  })
}
