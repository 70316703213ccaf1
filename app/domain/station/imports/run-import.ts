import { eq, sql } from 'drizzle-orm'
import { others } from '#app/lib/process/others.ts'
import { type ImportedPlace, type PlaceImport, placeImports } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { bodiesOf, mustActFor } from '../acts-for.ts'
import { record } from '../news.ts'
import { insertPlace } from '../places/add-place.ts'
import { writePlace } from '../places/change-place.ts'
import { differences, planImport } from './plan.ts'

export type Imported = { added: number; changed: number; refused: number }

/** Does what an import was read to do, once: whoever asks a second time is refused (`already-done`). */
export async function runImport(act: Act, { id }: { id: string }): Promise<Imported> {
  allow(act.actor, 'place.write')
  const found = await lockedImport(act, id)
  if (found.doneAt) throw new Refusal('already-done')
  await mustActFor(act, found.bodyId)
  await lockRegister(act)
  const mine = new Set((await bodiesOf(act.tx, act.actor)).map((body) => body.id))
  const done: Imported = { added: 0, changed: 0, refused: 0 }
  for (const { what, row, place } of await planImport(act.tx, found, mine)) {
    await others()
    if (what === 'refused') done.refused++
    if (what === 'add') {
      await insertPlace(act, columnsOf(row, found))
      done.added++
    }
    if (what === 'change' && place) {
      await writePlace(act, place, differences(place, row, found.bodyId))
      done.changed++
    }
  }
  if (done.added + done.changed === 0) throw new Refusal('import-nothing', 422)
  await act.tx.update(placeImports).set({ doneAt: act.at }).where(eq(placeImports.id, id))
  await record(act, 'places-imported', { kind: 'place-import', id }, done)
  return done
}

async function lockedImport({ tx }: Act, id: string): Promise<PlaceImport> {
  const [found] = await tx.select().from(placeImports).where(eq(placeImports.id, id)).for('update')
  if (!found) throw new Refusal('not-found', 404)
  return found
}

/**
 * Until this ends nobody else brings a file or changes a place: what is written follows from what was read, and a place
 * that was given to another body meanwhile is not hers to change.
 */
async function lockRegister({ tx }: Act): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('places-imported'))`)
  await tx.execute(sql`select from places order by slug for update`)
}

const columnsOf = ({ line: _, faults: __, kind, ...row }: ImportedPlace, { bodyId }: PlaceImport) => ({
  ...row,
  kind: kind as Parameters<typeof insertPlace>[1]['kind'], // rowOf gives known kinds alone
  bodyId,
})
