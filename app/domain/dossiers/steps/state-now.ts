import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type DossierState, dossiers } from '#db/schema/index.ts'

/** The state in which a dossier is, for pages that show nothing else of it. Null where there is no such dossier. */
export async function stateNow(db: Db, id: string): Promise<DossierState | null> {
  const [dossier] = await db.select({ state: dossiers.state }).from(dossiers).where(eq(dossiers.id, id))
  return dossier?.state ?? null
}
