import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { files, residencyClaims } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'

/**
 * Takes the proof from a claim: from this transaction on it can be read by nobody, and the job queued in it removes
 * the bytes (docs/decisions/0007-proofs.md).
 */
export async function forgetProof(
  act: Act,
  claim: { id: string; proofFileId: string | null },
): Promise<void> {
  if (!claim.proofFileId) return
  await act.tx.update(residencyClaims).set({ proofFileId: null }).where(eq(residencyClaims.id, claim.id))
  await act.tx.update(files).set({ deletedAt: act.at }).where(eq(files.id, claim.proofFileId))
  await enqueue(act.tx, 'remove-file', { fileId: claim.proofFileId })
}

/** A file whose bytes are due to go, or null when they are gone: what the job `remove-file` asks. */
export async function fileToRemove(db: Db, fileId: string): Promise<{ id: string; key: string } | null> {
  const [row] = await db
    .select({ id: files.id, key: files.key })
    .from(files)
    .where(and(eq(files.id, fileId), isNotNull(files.deletedAt)))
  return row ?? null
}

/** Says that the bytes are gone: the row that led to them goes too. */
export async function fileRemoved(db: Db, fileId: string): Promise<void> {
  await db.delete(files).where(and(eq(files.id, fileId), isNotNull(files.deletedAt)))
}

/**
 * Marks for removal every proof that no claim holds an hour after it was noted (an upload that broke off), and
 * returns all whose bytes should be gone by now: the tick job removes them whatever became of their own job.
 * The hour is the real one: bytes are written by machines, not by the city's clock.
 */
export async function strayProofs(db: Db): Promise<string[]> {
  const held = db
    .select({ id: residencyClaims.proofFileId })
    .from(residencyClaims)
    .where(isNotNull(residencyClaims.proofFileId))
  const rows = await db
    .update(files)
    .set({ deletedAt: sql`coalesce(${files.deletedAt}, city_now())` })
    .where(
      and(
        eq(files.purpose, 'proof'),
        sql`${files.id} not in (${held})`,
        sql`uuid_extract_timestamp(${files.id}) < now() - interval '1 hour'`,
      ),
    )
    .returning({ id: files.id })
  return rows.map((row) => row.id)
}

/** The same for a person whose account goes: every claim of hers loses its proof. */
export async function forgetProofsOf(act: Act, personId: string): Promise<void> {
  const claims = await act.tx
    .select({ id: residencyClaims.id, proofFileId: residencyClaims.proofFileId })
    .from(residencyClaims)
    .where(and(eq(residencyClaims.personId, personId), isNotNull(residencyClaims.proofFileId)))
    .for('update')
  for (const claim of claims) await forgetProof(act, claim)
  // An upload that became no claim is hers too.
  const loose = await act.tx
    .update(files)
    .set({ deletedAt: act.at })
    .where(and(eq(files.uploadedBy, personId), eq(files.purpose, 'proof')))
    .returning({ id: files.id })
  for (const { id } of loose) await enqueue(act.tx, 'remove-file', { fileId: id })
}
