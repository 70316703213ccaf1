import { CheckpointAddress, receivesCheckpoints } from '#app/domain/publishing/index.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import type { Visit } from '#app/web/visit.ts'

/** What the form that asks for the daily fingerprints shows: `receives` is null for whoever has not signed in. */
export async function checkpointMailsFor({ db, viewer }: Visit) {
  return {
    receives: viewer ? await receivesCheckpoints(db, viewer.id) : null,
    constraint: constraintsOf(CheckpointAddress),
  }
}
export type CheckpointMailsShown = Awaited<ReturnType<typeof checkpointMailsFor>>
