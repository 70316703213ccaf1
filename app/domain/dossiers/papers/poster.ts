import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { dossierPosters } from '#db/schema/index.ts'

type Poster = { dossierId: string; contentSha256: string }

/** The poster that was printed of this content, or null when it was not yet or says something else by now. */
export async function keptPoster(db: Db, { dossierId, contentSha256 }: Poster): Promise<Buffer | null> {
  const [kept] = await db
    .select({ pdf: dossierPosters.pdf })
    .from(dossierPosters)
    .where(and(eq(dossierPosters.dossierId, dossierId), eq(dossierPosters.contentSha256, contentSha256)))
  return kept?.pdf ?? null
}

/** Keeps a poster in the place of the one before: a dossier has one, however often it is asked for. */
export async function keepPoster(db: Db, { dossierId, ...printed }: Poster & { pdf: Buffer }): Promise<void> {
  await db
    .insert(dossierPosters)
    .values({ dossierId, ...printed })
    .onConflictDoUpdate({ target: dossierPosters.dossierId, set: printed })
}
