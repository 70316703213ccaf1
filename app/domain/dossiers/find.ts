import { asc, eq } from 'drizzle-orm'
import { type Dossier, type DossierLine, dossierLines, dossiers } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { Refusal } from '../refusal.ts'

/** The dossier at this address, locked against another deed on it until this one ends. Refused (`not-found`). */
export async function lockedDossier({ tx }: Act, slug: string): Promise<Dossier> {
  const [dossier] = await tx.select().from(dossiers).where(eq(dossiers.slug, slug)).for('no key update')
  if (!dossier) throw new Refusal('not-found', 404)
  return dossier
}

/** The same as it was read at this revision; refused (`edited-meanwhile`) when somebody saved since. */
export async function lockedAt(act: Act, slug: string, revision: number): Promise<Dossier> {
  const dossier = await lockedDossier(act, slug)
  if (dossier.revision !== revision) throw new Refusal('edited-meanwhile')
  return dossier
}

/** Its financing plan, in its order. */
export const linesOf = ({ tx }: Pick<Act, 'tx'>, dossierId: string): Promise<DossierLine[]> =>
  tx
    .select()
    .from(dossierLines)
    .where(eq(dossierLines.dossierId, dossierId))
    .orderBy(asc(dossierLines.position))
