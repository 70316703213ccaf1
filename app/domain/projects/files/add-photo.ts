import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { projectPhotos, type Translated } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { lockedProject } from '../find.ts'
import { record } from '../news.ts'
import { type KeptFile, keepFile } from './keep-file.ts'

const otherAlt = written().max(300).default('')
/** What a picture shows, in words, for those who do not see it. */
export const PhotoAlt = z.object({ fr: written().min(5).max(300), it: otherAlt, en: otherAlt })
export type PhotoAlt = z.input<typeof PhotoAlt>
const most = 24

/** Puts a picture at the end of a project's; the first one is its cover. Refused after 24 of them. */
export async function addPhoto(
  act: Act,
  { slug, file, alt }: { slug: string; file: KeptFile; alt: PhotoAlt },
): Promise<{ fileId: string }> {
  allow(act.actor, 'project.write')
  const said = translatedAlt(PhotoAlt.parse(alt))
  const { id } = await lockedProject(act, slug)
  const { count, last } = await picturesOf(act, id)
  if (count >= most) throw new Refusal('too-many-photos')
  const fileId = await keepFile(act, 'photo', file)
  await act.tx
    .insert(projectPhotos)
    .values({ projectId: id, fileId, alt: said, position: last + 1, cover: count === 0 })
  await record(act, 'photo-added', { kind: 'project', id }, { fileId })
  return { fileId }
}

export const translatedAlt = ({ fr, it, en }: z.output<typeof PhotoAlt>): Translated => ({
  fr,
  ...(it && { it }),
  ...(en && { en }),
})

async function picturesOf({ tx }: Act, projectId: string) {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int`, last: sql<number>`coalesce(max(position), 0)::int` })
    .from(projectPhotos)
    .where(eq(projectPhotos.projectId, projectId))
  return row! // an aggregate returns its row
}
