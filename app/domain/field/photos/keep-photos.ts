import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { fieldPhotos, files, type StoredFile } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import type { writerOf } from '../../participation/index.ts'

/** Pictures of one report, from one person. */
export const mostPhotos = 4

/** What the file service says of a picture that it keeps; `sent` is the hash of its bytes as they came. */
export type PhotoFile = Pick<
  StoredFile,
  'key' | 'name' | 'mediaType' | 'bytes' | 'sha256' | 'width' | 'height'
> & { sent?: string }

/** Notes pictures whose bytes are already kept, in their order. */
export async function keepPhotos(
  act: Act,
  photos: readonly PhotoFile[],
  of: { draftId: string },
): Promise<void> {
  for (const [position, photo] of photos.entries()) {
    const fileId = await keepPicture(act, photo)
    await act.tx.insert(fieldPhotos).values({ ...of, fileId, position, at: act.at })
  }
}

/** The row of a picture. */
export async function keepPicture(
  act: Act,
  { key, name, mediaType, bytes, sha256, width, height }: PhotoFile,
): Promise<string> {
  const [file] = await act.tx
    .insert(files)
    .values({ purpose: 'photo', key, name, mediaType, bytes, sha256, width, height, at: act.at })
    .returning({ id: files.id })
  return file!.id // an insert returns its row
}

/** Throws the pictures of a draft away. */
export async function dropPhotos(act: Act, { draftId }: { draftId: string }): Promise<void> {
  const photos = await act.tx
    .delete(fieldPhotos)
    .where(eq(fieldPhotos.draftId, draftId))
    .returning({ fileId: fieldPhotos.fileId })
  for (const { fileId } of photos) if (fileId) await forgetFile(act, fileId)
}

/** Lets the pictures of a draft be those of a report; of somebody who is not known they wait. Those beyond her four go. */
export async function movePhotos(
  act: Act,
  { draftId, reportId, by, wait }: { draftId: string; reportId: string; by: string; wait: boolean },
): Promise<void> {
  await leaveOut(act, { draftId, reportId, by })
  await act.tx
    .update(fieldPhotos)
    .set({
      ...{ reportId, draftId: null, by, heldAt: wait ? act.at : null },
      position: sql`${fieldPhotos.position} + (select count(*)::int from field_photos o where o.report_id = ${reportId})`,
    })
    .where(eq(fieldPhotos.draftId, draftId))
}

async function leaveOut(
  act: Act,
  { draftId, reportId, by }: { draftId: string; reportId: string; by: string },
) {
  const hers = and(eq(fieldPhotos.reportId, reportId), eq(fieldPhotos.by, by))
  const beyond = await act.tx
    .select({ id: fieldPhotos.id, fileId: fieldPhotos.fileId })
    .from(fieldPhotos)
    .where(eq(fieldPhotos.draftId, draftId))
    .orderBy(asc(fieldPhotos.position), asc(fieldPhotos.id))
    .offset(Math.max(0, mostPhotos - (await act.tx.$count(fieldPhotos, hers))))
  for (const { id, fileId } of beyond) {
    await act.tx.delete(fieldPhotos).where(eq(fieldPhotos.id, id))
    if (fileId) await forgetFile(act, fileId)
  }
}

/**
 * Whether a moderator looks at her pictures first: not at those of whoever is verified, holds an office (and proved it, where
 * it asks for a factor), or had one let through before.
 */
export async function photosWait(act: Act, writer: Awaited<ReturnType<typeof writerOf>>, personId: string) {
  const inOffice = writer.officialTitle !== null && !act.actor.officialUnproved
  return !writer.verified && !inOffice && !(await isKnown(act, personId))
}

/** Whether a moderator let a picture of hers be seen. */
async function isKnown({ tx }: Act, personId: string): Promise<boolean> {
  const accepted = and(eq(fieldPhotos.by, personId), sql`${fieldPhotos.acceptedAt} is not null`)
  return (await tx.$count(fieldPhotos, accepted)) > 0
}

/** Takes the bytes of a picture away: from this transaction on nobody sees it, and a job removes them. */
export async function forgetFile(act: Act, fileId: string): Promise<void> {
  await act.tx
    .update(files)
    .set({ deletedAt: act.at })
    .where(and(eq(files.id, fileId), isNull(files.deletedAt)))
  await enqueue(act.tx, 'remove-file', { fileId })
}
