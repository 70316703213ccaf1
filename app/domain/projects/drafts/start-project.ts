import { and, eq, isNull } from 'drizzle-orm'
import { takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { projectDrafts, projects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { once } from '../../once.ts'
import { allow, whoActs } from '../../policy.ts'
import { slugOfTitle } from '../../slug.ts'
import { beginSubject } from '../../subjects/index.ts'
import { mustBeInCharge } from '../in-charge.ts'
import { record } from '../news.ts'
import { DraftContent, type DraftInput } from './content.ts'

/**
 * Starts a project as a draft that only the desk sees. Its address comes from its French title, and stays. Sent
 * twice it is one (`once`).
 * Refused (`not-in-office`, `not-an-agent`, `not-a-body`) when the people or the body in charge may not be.
 */
export async function startProject(
  act: Act,
  input: DraftInput,
): Promise<{ id: string; slug: string; revision: number }> {
  allow(act.actor, 'project.write')
  const by = whoActs(act.actor)
  const content = DraftContent.parse(input)
  await mustBeInCharge(act, content)
  return once(act, 'project', content, {
    deed: () => beginDraft(act, content, by),
    // What was published meanwhile is no second click.
    stands: async ({ id }) =>
      (await act.tx.$count(projects, and(eq(projects.id, id), isNull(projects.publishedAt)))) > 0,
  })
}

async function beginDraft(act: Act, content: DraftContent, by: string) {
  const id = await beginSubject(act, 'project')
  const slug = await takeSlug(act, id, content)
  await act.tx.insert(projectDrafts).values({ projectId: id, content, savedBy: by, savedAt: act.at })
  await record(act, 'project-started', { kind: 'project', id })
  return { id, slug, revision: 1 }
}

async function takeSlug(act: Act, id: string, content: DraftContent): Promise<string> {
  const { bodyId, electedId, agentId } = content
  const by = whoActs(act.actor)
  const { slug } = await takeFreeSlug(slugOfTitle(content.texts.fr.title), async (slug) => {
    const [taken] = await act.tx
      .insert(projects)
      .values({ id, slug, bodyId, electedId, agentId, startedBy: by, startedAt: act.at, movedAt: act.at })
      .onConflictDoNothing({ target: projects.slug })
      .returning({ slug: projects.slug })
    return taken
  })
  return slug
}
