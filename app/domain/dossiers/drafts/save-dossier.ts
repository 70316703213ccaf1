import { eq } from 'drizzle-orm'
import { type Dossier, dossiers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { mustBeInCharge } from '../../projects/index.ts'
import { Refusal } from '../../refusal.ts'
import { setOpinionWindow } from '../../subjects/index.ts'
import { lockedAt } from '../find.ts'
import { record } from '../news.ts'
import { columnsOf } from '../plan/columns-of.ts'
import { DossierContent, type DossierInput } from '../plan/content.ts'
import { writePlan } from '../plan/write-plan.ts'
import { plannable } from '../steps/states.ts'
import { mustBeOnAProject } from './on-a-project.ts'

/**
 * Saves a dossier's texts, people, plan and dates, as read at `revision`; a public one changes at once, what was filed
 * stays as it was. Refused: `edited-meanwhile`, `dossier-is-filed` (another project, programme or own-share rule than
 * the one that was filed), `plan-is-filed`, `granted-line-stays`, and what `startDossier` refuses.
 */
export async function saveDossier(
  act: Act,
  { slug, revision, content: input }: { slug: string; revision: number; content: DossierInput },
): Promise<{ revision: number }> {
  allow(act.actor, 'dossier.write')
  const content = DossierContent.parse(input)
  const dossier = await lockedAt(act, slug, revision)
  mustStayAsFiled(dossier, content)
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

/** What the deadlines and the own share are judged by stays with what the funder was told. */
const kept = ['projectId', 'programme', 'ownShareRule', 'ownShareReference'] as const

function mustStayAsFiled(dossier: Dossier, content: DossierContent) {
  if (plannable.includes(dossier.state)) return
  const changed = kept.find((field) => dossier[field] !== content[field])
  if (changed) throw new Refusal('dossier-is-filed', 409, changed)
}
