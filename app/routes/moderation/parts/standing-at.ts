import type { Paths } from '#app/lib/paths.ts'

/** Where the public reads a contribution: its question's page, or its place under a project or an official. */
export function standingAt(
  paths: Paths,
  { id, kind, subject }: { id: string; kind: string; subject: { kind: string; slug: string } | null },
): string {
  if (kind === 'question') return paths.question(id)
  if (!subject) return paths.home
  return subject.kind === 'official'
    ? `${paths.official(subject.slug)}#c-${id}`
    : paths.project(subject.slug).comment(id)
}

/** The subject itself. */
export const subjectAt = (paths: Paths, { kind, slug }: { kind: string; slug: string }) =>
  kind === 'official' ? paths.official(slug) : paths.project(slug).show
