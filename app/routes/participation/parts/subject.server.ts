import { publishedDossier } from '#app/domain/dossiers/index.ts'
import type { Discussed } from '#app/domain/participation/index.ts'
import { publishedProject } from '#app/domain/projects/index.ts'
import { notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

/** The public project or dossier of a page, with what one can do there now. */
export async function discussedHere(visited: Visit, { kind, slug }: Discussed) {
  const { db, locale } = visited
  const read = kind === 'project' ? publishedProject : publishedDossier
  const { id, title, summary, lang, can } = (await read(db, slug, locale)) ?? notFound(visited)
  return { id, kind, slug, title, summary, lang, can }
}
