import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { files, projectPhotos } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { record } from '../audit/index.ts'
import { allow } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { lockedProject } from './find.ts'

const otherAlt = z.string().trim().max(300).optional()
export const PhotoAlt = z.object({ fr: z.string().trim().min(5).max(300), it: otherAlt, en: otherAlt })
export type PhotoAlt = z.input<typeof PhotoAlt>
const most = 24

/**
 * Puts a kept photo (`fileId`) at the end of a project's pictures, with what it shows said in words; the first one is
 * its cover. Refused when the file is no photo, or after 24 of them.
 */
export async function addPhoto(
  act: Act,
  { slug, fileId, alt }: { slug: string; fileId: string; alt: PhotoAlt },
): Promise<void> {
  allow(act.actor, 'project.write')
  const { fr, it, en } = PhotoAlt.parse(alt)
  const project = await lockedProject(act, slug)
  const [photo] = await act.tx
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.id, fileId), eq(files.purpose, 'photo'), isNull(files.deletedAt)))
  if (!photo) throw new Refusal('not-found', 404)
  const [row] = await act.tx
    .select({ count: sql<number>`count(*)::int`, last: sql<number>`coalesce(max(position), 0)::int` })
    .from(projectPhotos)
    .where(eq(projectPhotos.projectId, project.id))
  const { count, last } = row! // an aggregate returns its row
  if (count >= most) throw new Refusal('too-many-photos')
  await act.tx.insert(projectPhotos).values({
    projectId: project.id,
    fileId,
    alt: { fr, ...(it && { it }), ...(en && { en }) },
    position: last + 1,
    cover: count === 0,
  })
  await record(act, 'photo-added', { kind: 'project', id: project.id }, { fileId })
}
