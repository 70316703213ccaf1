import { and, eq, isNull } from 'drizzle-orm'
import { takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { dossiers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { once } from '../../once.ts'
import { allow, whoActs } from '../../policy.ts'
import { mustBeInCharge } from '../../projects/index.ts'
import { slugOfTitle } from '../../slug.ts'
import { beginSubject, setOpinionWindow } from '../../subjects/index.ts'
import { record } from '../news.ts'
import { columnsOf } from '../plan/columns-of.ts'
import { DossierContent, type DossierInput } from '../plan/content.ts'
import { writePlan } from '../plan/write-plan.ts'
import { mustBeOnAProject } from './on-a-project.ts'

/**
 * Opens a subsidy dossier on a project; only the desk sees it. Its address comes from its French title, and stays.
 * Sent twice it is one (`once`).
 * Refused: `no-such-project`, and as `startProject` for whoever may not be in charge.
 */
export async function startDossier(
  act: Act,
  input: DossierInput,
): Promise<{ id: string; slug: string; revision: number }> {
  allow(act.actor, 'dossier.write')
  const content = DossierContent.parse(input)
  await mustBeInCharge(act, content)
  await mustBeOnAProject(act, content.projectId)
  return once(act, 'dossier', content, {
    deed: () => beginDossier(act, content),
    // What was published meanwhile is no second click.
    stands: async ({ id }) =>
      (await act.tx.$count(dossiers, and(eq(dossiers.id, id), isNull(dossiers.publishedAt)))) > 0,
  })
}

async function beginDossier(act: Act, content: DossierContent) {
  const id = await beginSubject(act, 'dossier')
  const slug = await takeSlug(act, id, content)
  await writePlan(act, { id, state: 'spotting', totalCost: content.totalCost }, content)
  await setOpinionWindow(act, id, content)
  await record(act, 'dossier-started', { kind: 'dossier', id }, { projectId: content.projectId })
  return { id, slug, revision: 1 }
}

async function takeSlug(act: Act, id: string, content: DossierContent): Promise<string> {
  const by = whoActs(act.actor)
  const { slug } = await takeFreeSlug(slugOfTitle(content.texts.fr.title), async (slug) => {
    const [taken] = await act.tx
      .insert(dossiers)
      .values({
        ...{ id, slug, ...columnsOf(content), startedBy: by },
        ...{ startedAt: act.at, savedAt: act.at, movedAt: act.at },
      })
      .onConflictDoNothing({ target: dossiers.slug })
      .returning({ slug: dossiers.slug })
    return taken
  })
  return slug
}
