import { eq } from 'drizzle-orm'
import { dossiers } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { record } from '../audit/index.ts'
import { allow } from '../policy.ts'
import { mustBeInCharge } from '../projects/index.ts'
import { columnsOf } from './columns-of.ts'
import { DossierContent, type DossierInput } from './content.ts'
import { lockedAt } from './find.ts'
import { mustBeOnAProject } from './on-a-project.ts'
import { setOpinionWindow } from './opinion-window.ts'
import { writePlan } from './write-plan.ts'

/**
 * Saves a dossier's texts, people, plan and dates, as read at `revision`; a public one changes at once, what was filed
 * stays as it was. Refused: `edited-meanwhile`, `plan-is-filed`, `granted-line-stays`, and what `startDossier` refuses.
 */
export async function saveDossier(
  act: Act,
  { slug, revision, content: input }: { slug: string; revision: number; content: DossierInput },
): Promise<{ revision: number }> {
  allow(act.actor, 'dossier.write')
  const content = DossierContent.parse(input)
  const dossier = await lockedAt(act, slug, revision)
  await mustBeInCharge(act, content)
  await mustBeOnAProject(act, content.projectId)
  await writePlan(act, dossier, content)
  await act.tx
    .update(dossiers)
    .set({ ...columnsOf(content), revision: revision + 1 })
    .where(eq(dossiers.id, dossier.id))
  await setOpinionWindow(act, dossier.id, content)
  await record(act, 'dossier-changed', { kind: 'dossier', id: dossier.id }, { revision: revision + 1 })
  return { revision: revision + 1 }
}
