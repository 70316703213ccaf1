import { eq } from 'drizzle-orm'
import { type Dossier, type DossierLine, dossiers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { inOneSitting } from '../../audit/index.ts'
import { allow } from '../../policy.ts'
import { mustBeInCharge } from '../../projects/index.ts'
import { Refusal } from '../../refusal.ts'
import { setOpinionWindow } from '../../subjects/index.ts'
import { linesOf, lockedAt } from '../find.ts'
import { record } from '../news.ts'
import { askedOf, type Change, changesOf, noteChanges, textsOf } from '../papers/what-changed.ts'
import { columnsOf } from '../plan/columns-of.ts'
import { DossierContent, type DossierInput } from '../plan/content.ts'
import { writePlan } from '../plan/write-plan.ts'
import { plannable } from '../steps/states.ts'
import { mustBeOnAProject } from './on-a-project.ts'

/** `byItself`: the form saves itself while it is written; what is public changes by a deed alone. */
type Saved = { slug: string; revision: number; content: DossierInput; byItself?: boolean }

/**
 * Saves a dossier's texts, people, plan and dates, as read at `revision`; a public one changes at once, its history and its
 * event say what was and what became, and what was filed stays as it was. Refused: `edited-meanwhile`, `dossier-is-filed`
 * (another project, programme or own-share rule than the one that was filed), `plan-is-filed`, `granted-line-stays`, and
 * what `startDossier` and `setOpinionWindow` refuse.
 */
export async function saveDossier(
  act: Act,
  { slug, revision, content: input, byItself = false }: Saved,
): Promise<{ revision: number }> {
  allow(act.actor, 'dossier.write')
  const content = DossierContent.parse(input)
  const dossier = await lockedAt(act, slug, revision)
  if (byItself && dossier.publishedAt) throw new Refusal('public-saves-by-hand')
  mustStayAsFiled(dossier, content)
  await mustBeInCharge(act, content)
  await mustBeOnAProject(act, content.projectId)
  const asked = await linesOf(act, dossier.id)
  await writePlan(act, dossier, content)
  const columns = columnsOf(content)
  await act.tx
    .update(dossiers)
    .set({ ...columns, revision: revision + 1, savedAt: act.at })
    .where(eq(dossiers.id, dossier.id))
  const window = await setOpinionWindow(act, dossier.id, content)
  const changes = await noteChanges(act, dossier, [
    ...changed(dossier, columns, asked, content),
    ...window.map((change) => ({ ...change, funder: '' })),
  ])
  if (byItself && (await inOneSitting(act, 'dossier-changed', dossier.id))) return { revision: revision + 1 }
  await record(
    act,
    'dossier-changed',
    { kind: 'dossier', id: dossier.id },
    { revision: revision + 1, changes },
  )
  return { revision: revision + 1 }
}

const told = [
  ...['projectId', 'programme', 'call', 'totalCost', 'eligibleBase', 'ownShareRule', 'ownShareReference'],
  ...['plannedStartOn', 'startBy', 'finishBy', 'electedId', 'agentId', 'bodyId'],
] as const

/** Everything that anybody reads of a dossier, as it was and as it is. */
function changed(
  before: Dossier,
  after: ReturnType<typeof columnsOf>,
  asked: readonly DossierLine[],
  content: DossierContent,
): Change[] {
  const [texts, newTexts] = [textsOf(before), textsOf({ ...before, ...after })]
  const [plan, newPlan] = [askedOf(asked), askedOf(content.lines)]
  const funders = [...new Set([...Object.keys(plan), ...Object.keys(newPlan)])]
  return [
    ...changesOf(texts, newTexts, Object.keys(texts)),
    ...changesOf(before as never, after as never, told),
    ...funders.flatMap((funder) =>
      changesOf({ asked: plan[funder] }, { asked: newPlan[funder] }, ['asked'], funder),
    ),
  ]
}

/** What the deadlines and the own share are judged by stays with what the funder was told. */
const kept = ['projectId', 'programme', 'ownShareRule', 'ownShareReference'] as const

function mustStayAsFiled(dossier: Dossier, content: DossierContent) {
  if (plannable.includes(dossier.state)) return
  const changed = kept.find((field) => dossier[field] !== content[field])
  if (changed) throw new Refusal('dossier-is-filed', 409, changed)
}
