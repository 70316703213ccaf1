import { isDeepStrictEqual } from 'node:util'
import { asc } from 'drizzle-orm'
import { slugOf } from '#app/lib/addresses/slug.ts'
import type { Db } from '#db/client.ts'
import { type ImportedPlace, type Place, type PlaceImport, places } from '#db/schema/index.ts'

/** What one line of a file would do. `faults` say why a refused one does nothing. */
export type PlannedLine = {
  line: number
  name: string
  what: 'add' | 'change' | 'same' | 'refused'
  changed: string[]
  faults: string[]
}
type Planned = PlannedLine & { row: ImportedPlace; place: Place | null }

/**
 * What an import would do to the register as it is now, line by line. A line means the place of the same name, accents and
 * capitals apart; what the file leaves empty is left as it is. Places of other bodies are not hers to change.
 */
export async function planImport(
  db: Db,
  { rows, bodyId }: Pick<PlaceImport, 'rows' | 'bodyId'>,
  mine: ReadonlySet<string>,
): Promise<Planned[]> {
  const known = byName(await db.select().from(places).orderBy(asc(places.slug)))
  const seen = new Set<string>()
  return rows.map((row) => {
    const key = keyOf(row.names.fr)
    const [place = null, second] = known.get(key) ?? []
    const faults = [
      ...row.faults,
      ...(second ? ['import-ambiguous'] : []),
      ...(seen.has(key) ? ['import-twice'] : []),
      ...(place?.bodyId && !mine.has(place.bodyId) ? ['not-her-body'] : []),
    ]
    seen.add(key)
    const changed = place ? Object.keys(differences(place, row, bodyId)) : []
    const what = place ? (changed.length > 0 ? 'change' : 'same') : 'add'
    return {
      ...{ row, place, line: row.line, name: row.names.fr, changed, faults },
      what: faults.length > 0 ? 'refused' : what,
    }
  })
}

const keyOf = (name: string) => slugOf(name)

function byName(all: readonly Place[]): Map<string, Place[]> {
  const known = new Map<string, Place[]>()
  for (const place of all) {
    const key = keyOf(place.names.fr)
    known.set(key, [...(known.get(key) ?? []), place])
  }
  return known
}

/** The columns that a line changes of a place: those that it says, and that are not so already. */
export function differences(place: Place, row: ImportedPlace, bodyId: string | null): Partial<Place> {
  const { names, latitude, longitude, geometry, altitude, address, equipmentCode } = row
  const said = {
    names: { ...place.names, ...names, fr: place.names.fr },
    ...(row.kind === 'other' ? {} : { kind: row.kind as Place['kind'] }), // rowOf gives known kinds alone
    ...(latitude === null ? {} : { latitude, longitude }),
    ...(geometry && { geometry }),
    ...(altitude !== null && { altitude }),
    ...(address && { address }),
    ...(equipmentCode && { equipmentCode }),
    ...(bodyId && !place.bodyId ? { bodyId } : {}),
  }
  return Object.fromEntries(
    Object.entries(said).filter(([field, value]) => !isDeepStrictEqual(value, place[field as keyof Place])),
  )
}
