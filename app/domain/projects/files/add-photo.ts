import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { type Moment, moments } from '#app/lib/pictures.ts'
import { projectPhotos, type Translated } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { typedDay } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { lockedProject } from '../find.ts'
import { record } from '../news.ts'
import { type KeptFile, keepFile } from './keep-file.ts'

const otherAlt = written().max(300).default('')
/** What a picture shows, in words, for those who do not see it; and its day, and its side of the works, where they are said. */
export const PhotoWords = z.object({
  ...{ fr: written().min(5).max(300), it: otherAlt, en: otherAlt },
  takenOn: typedDay,
  moment: z.enum(['', ...moments]).default(''),
})
export type PhotoWords = z.input<typeof PhotoWords>
const most = 24

/**
 * Puts a picture at the end of a project's; the first one is its cover, and a job draws each in smaller sizes. Refused:
 * `too-many-photos` after 24 of them, `photo-in-future` where its day is still to come.
 */
export async function addPhoto(
  act: Act,
  { slug, file, words }: { slug: string; file: KeptFile; words: PhotoWords },
): Promise<{ fileId: string }> {
  allow(act.actor, 'project.write')
  const said = saidOf(act, PhotoWords.parse(words))
  const { id } = await lockedProject(act, slug)
  const { count, last } = await picturesOf(act, id)
  if (count >= most) throw new Refusal('too-many-photos')
  const fileId = await keepFile(act, 'photo', file)
  await act.tx
    .insert(projectPhotos)
    .values({ projectId: id, fileId, ...said, position: last + 1, cover: count === 0 })
  await enqueue(act.tx, 'draw-renditions', { fileId }, `draw-renditions:${fileId}`)
  await record(act, 'photo-added', { kind: 'project', id }, { fileId })
  return { fileId }
}

/** What is said of a picture, as its row holds it. Refused: `photo-in-future`. */
export function saidOf(
  { at }: Act,
  { fr, it, en, takenOn, moment }: z.output<typeof PhotoWords>,
): { alt: Translated; takenOn: string | null; moment: Moment | null } {
  if (takenOn > civilDay(at)) throw new Refusal('photo-in-future', 422, 'takenOn')
  const alt = { fr, ...(it && { it }), ...(en && { en }) }
  return { alt, takenOn: takenOn || null, moment: moment || null }
}

async function picturesOf({ tx }: Act, projectId: string) {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int`, last: sql<number>`coalesce(max(position), 0)::int` })
    .from(projectPhotos)
    .where(eq(projectPhotos.projectId, projectId))
  return row! // an aggregate returns its row
}
