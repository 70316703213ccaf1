import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type FieldReport, fieldPhotos, fieldReports, files } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { record } from '../news.ts'
import { asSubject, lockedReport } from '../reports/find.ts'
import { forgetFile, keepPicture, type PhotoFile } from './keep-photos.ts'

/** A part of a picture, in hundredths of its sides. */
const share = z.coerce.number().min(0).max(100)
export const Rectangle = z
  .object({ left: share, top: share, width: share, height: share })
  .superRefine(({ left, top, width, height }, context) => {
    if (width < 0.5 || height < 0.5 || left >= 100 || top >= 100)
      context.addIssue({ code: 'custom', path: ['width'], params: { refusal: 'rectangle-empty' } })
  })
export type Rectangle = z.output<typeof Rectangle>

export const PhotoReason = z.object({ reason: written().min(5).max(300) })
export const Blurring = z.object({ whereabouts: written().min(3).max(200) })

type Photo = { number: number; photoId: string }

/** A moderator lets a picture be seen; the next ones of whoever took it do not wait. */
export async function acceptPhoto(act: Act, { number, photoId }: Photo): Promise<void> {
  const { photo, report } = await lockedPhoto(act, number, photoId)
  await act.tx
    .update(fieldPhotos)
    .set({ heldAt: null, acceptedAt: act.at })
    .where(eq(fieldPhotos.id, photo.id))
  await record(act, 'field-photo-accepted', asSubject(report.id))
}

/** Takes a picture away, and says why: its bytes go, its place says that it was there. */
export async function removePhoto(act: Act, { reason, ...which }: Photo & { reason: string }): Promise<void> {
  const { photo, report } = await lockedPhoto(act, which.number, which.photoId)
  await act.tx
    .update(fieldPhotos)
    .set({ fileId: null, heldAt: null, removedAt: act.at, removedReason: reason })
    .where(eq(fieldPhotos.id, photo.id))
  await forgetFile(act, photo.fileId)
  await record(act, 'field-photo-removed', asSubject(report.id))
}

/** The bytes of a picture that a moderator is about to blank a part of. */
export async function photoToBlank(
  act: Act,
  { number, photoId }: Photo,
): Promise<{ key: string; name: string; fileId: string }> {
  const { photo } = await lockedPhoto(act, number, photoId)
  const [file] = await act.tx
    .select({ key: files.key, name: files.name })
    .from(files)
    .where(eq(files.id, photo.fileId))
  if (!file) throw new Refusal('not-found', 404)
  return { ...file, fileId: photo.fileId }
}

/** Puts the blanked picture in the place of the one it was drawn from, which goes. Refused (`edited-meanwhile`). */
export async function blankPhoto(
  act: Act,
  { from, file, ...which }: Photo & { from: string; file: PhotoFile },
): Promise<void> {
  const { photo, report } = await lockedPhoto(act, which.number, which.photoId)
  if (photo.fileId !== from) throw new Refusal('edited-meanwhile')
  const fileId = await keepPicture(act, file)
  await act.tx.update(fieldPhotos).set({ fileId }).where(eq(fieldPhotos.id, photo.id))
  await forgetFile(act, from)
  await record(act, 'field-photo-blanked', asSubject(report.id))
}

/** Moves the point of somebody's home to its street: three decimals, a hundred metres; the words about where are said anew. */
export async function blurPoint(
  act: Act,
  { number, whereabouts }: { number: number; whereabouts: string },
): Promise<void> {
  allow(act.actor, 'field-photo.judge')
  const report: FieldReport = await lockedReport(act, number, { waiting: true })
  await act.tx
    .update(fieldReports)
    .set({
      latitude: sql`round(${fieldReports.latitude}::numeric, 3)::float8`,
      longitude: sql`round(${fieldReports.longitude}::numeric, 3)::float8`,
      ...{ whereabouts, blurredAt: act.at, movedAt: act.at },
    })
    .where(eq(fieldReports.id, report.id))
  await record(act, 'field-point-blurred', asSubject(report.id))
}

async function lockedPhoto(act: Act, number: number, photoId: string) {
  allow(act.actor, 'field-photo.judge')
  const report = await lockedReport(act, number, { waiting: true })
  const [photo] = await act.tx.select().from(fieldPhotos).where(eq(fieldPhotos.id, photoId)).for('update')
  if (!photo?.fileId || photo.reportId !== report.id) throw new Refusal('not-found', 404)
  return { report, photo: { ...photo, fileId: photo.fileId } }
}
