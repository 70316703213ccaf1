import type { SubjectName } from '#app/domain/subjects/index.ts'
import type { SitePaths } from '#app/lib/addresses/site-paths.ts'

/** Where the public reads a contribution: its question's page, or its place under a subject, where that has a discussion. */
export function standingAt(
  paths: SitePaths,
  { id, kind, subject }: { id: string; kind: string; subject: SubjectName | null },
): string {
  if (kind === 'question') return paths.question(id)
  if (!subject) return paths.home
  return subject.discussed ? paths.contribution(id).show : `${paths.subject(subject).show}#c-${id}`
}
