import { z } from 'zod'
import { placeImports } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { mustActFor } from '../acts-for.ts'
import { readPlaces } from './read-places.ts'

export const ImportInput = z.object({ bodyId: z.uuid().optional() })

/** Thousands of places take less. */
const mostBytes = 5_000_000

/** Reads a file of places and keeps what it says, so that what it would do can be read before it is done. */
export async function keepImport(
  act: Act,
  { bodyId, fileName, bytes }: { bodyId?: string; fileName: string; bytes: Uint8Array },
): Promise<{ id: string }> {
  allow(act.actor, 'place.write')
  await mustActFor(act, bodyId ?? null)
  if (bytes.length > mostBytes) throw new Refusal('file-too-large', 413, 'file', ['5'])
  const { latitude, longitude } = await settingsOf(act.tx)
  const centre = latitude === undefined || longitude === undefined ? null : { latitude, longitude }
  const [row] = await act.tx
    .insert(placeImports)
    .values({
      ...readPlaces(bytes, centre),
      ...{ bodyId: bodyId ?? null, fileName: fileName.slice(0, 140), by: whoActs(act.actor), at: act.at },
    })
    .returning({ id: placeImports.id })
  return row! // an insert returns its row
}
