import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { projectPhotos } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { lockedProject } from '../find.ts'
import { record } from '../news.ts'
import { PhotoWords, saidOf } from './add-photo.ts'

export const PhotosInput = z.object({
  cover: z.uuid(),
  photos: z
    .array(PhotoWords.extend({ fileId: z.uuid(), position: z.coerce.number().int().min(1).max(99) }))
    .max(24),
})
export type PhotosInput = z.input<typeof PhotosInput>

/**
 * Sets the order of a project's pictures, which one is its cover, and what each shows. Refused for a picture of another
 * project, and `photo-in-future`.
 */
export async function arrangePhotos(
  act: Act,
  { slug, ...input }: PhotosInput & { slug: string },
): Promise<void> {
  allow(act.actor, 'project.write')
  const { cover, photos } = PhotosInput.parse(input)
  const { id } = await lockedProject(act, slug)
  const ours = (fileId: string) => and(eq(projectPhotos.projectId, id), eq(projectPhotos.fileId, fileId))
  // The old cover goes first: there is one at a time.
  await act.tx.update(projectPhotos).set({ cover: false }).where(eq(projectPhotos.projectId, id))
  for (const { fileId, position, ...words } of photos) {
    const changed = await act.tx
      .update(projectPhotos)
      .set({ position, ...saidOf(act, words), cover: fileId === cover })
      .where(ours(fileId))
      .returning({ fileId: projectPhotos.fileId })
    if (changed.length === 0) throw new Refusal('not-found', 404)
  }
  await record(act, 'photos-arranged', { kind: 'project', id }, { cover })
}
