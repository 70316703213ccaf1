import { tellings } from '#db/schema/index.ts'
import type { Act } from '../act.ts'

/** Whether this deed is the one that tells it: of several that look at the same time, the primary key lets one. */
export async function tellOnce({ tx, at }: Act, what: string, id: string): Promise<boolean> {
  const added = await tx
    .insert(tellings)
    .values({ what, id, at })
    .onConflictDoNothing()
    .returning({ id: tellings.id })
  return added.length > 0
}
