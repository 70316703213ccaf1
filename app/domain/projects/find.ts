import { eq } from 'drizzle-orm'
import { type Project, projectDrafts, projects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { Refusal } from '../refusal.ts'
import { DraftContent } from './drafts/content.ts'

/** The project at this address, locked against another deed on it until this one ends. */
export async function lockedProject({ tx }: Act, slug: string): Promise<Project> {
  const [project] = await tx.select().from(projects).where(eq(projects.slug, slug)).for('no key update')
  if (!project) throw new Refusal('not-found', 404)
  return project
}

/** The same, once the public can read it. */
export async function lockedPublished(act: Act, slug: string): Promise<Project> {
  const project = await lockedProject(act, slug)
  if (!project.publishedAt) throw new Refusal('project-not-published')
  return project
}

/** The draft as it was read at this revision; refused when somebody saved or published since. */
export async function lockedDraft({ tx }: Act, projectId: string, revision: number) {
  const [draft] = await tx
    .select()
    .from(projectDrafts)
    .where(eq(projectDrafts.projectId, projectId))
    .for('update')
  if (draft?.revision !== revision) throw new Refusal('edited-meanwhile')
  return { ...draft, content: DraftContent.parse(draft.content) }
}
