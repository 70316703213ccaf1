import { sql } from 'drizzle-orm'
import type { Translated } from '#db/schema/index.ts'
import { type PlaceInput, translated } from './place-input.ts'

/** What the search reads of a place: its names in every language, its address. */
export const placeWords = (names: Translated, address: string) =>
  sql<string>`plain(${[...Object.values(names), address].join(' ')})`

/** A place's columns as its form fills them. */
export function columnsOf(input: PlaceInput) {
  const { kind, latitude, longitude, address, equipmentCode } = input
  const names = translated(input.fr, input.it, input.en)!
  return {
    ...{ names, kind, latitude, longitude, address, equipmentCode },
    altitude: input.altitude ?? null,
    bodyId: input.bodyId ?? null,
    accessibility: translated(input.accessibleFr, input.accessibleIt, input.accessibleEn),
  }
}
