import type { SubjectName } from '#app/domain/participation/index.ts'
import type { SitePaths } from '#app/lib/addresses/site-paths.ts'

/** Where the public reads a contribution: its question's page, or its place under a project or an official. */
export function standingAt(
  paths: SitePaths,
  { id, kind, subject }: { id: string; kind: string; subject: { kind: string; slug: string } | null },
): string {
  if (kind === 'question') return paths.question(id)
  if (!subject) return paths.home
  return subject.kind === 'official' ? `${paths.official(subject.slug)}#c-${id}` : paths.contribution(id).show
}

/** The subject itself. */
export const subjectAt = (paths: SitePaths, { kind, slug }: Pick<SubjectName, 'kind' | 'slug'>) =>
  paths.subject(kind, slug)
