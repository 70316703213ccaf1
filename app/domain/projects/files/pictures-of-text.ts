import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import { picturesIn, withPictures } from '#app/lib/texts/text-pictures.ts'
import type { Db } from '#db/client.ts'
import { list, read, shape } from '#db/read/index.ts'
import { photo, photosOfProject } from './shown-photo.ts'

const pictures = shape({ photos: list(photo) })

/**
 * A text of a project, or of a dossier of it, with the pictures that it names, those that the project shows now alone: what
 * was taken away leaves its words, in former versions too. A text without any asks nothing.
 */
export async function withItsPictures(db: Db, html: string, projectId: SQL, locale: Locale): Promise<string> {
  if (picturesIn(html).length === 0) return html
  const [row] = await read(db, pictures)`
    select ${photosOfProject(sql`p.id`, locale)} as photos from projects p where p.id = ${projectId}`
  return withPictures(html, row?.photos ?? [])
}
