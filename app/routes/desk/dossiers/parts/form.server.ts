import { z } from 'zod'
import { readBackAll } from '#app/domain/amount.ts'
import {
  type DossierAtDesk,
  DossierContent,
  type DossierInput,
  missingToPublish,
} from '#app/domain/dossiers/index.ts'
import type { Viewer } from '#app/domain/people/index.ts'
import type { InCharge } from '#app/domain/projects/index.ts'
import { typedEuros } from '#app/lib/money/euros.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { onlyOne } from '../../parts/only-one.ts'
import { partOf } from '../../parts/part-of.ts'

/** The form of a dossier, and the revision that it was read at. */
export const DossierForm = DossierContent.safeExtend({
  revision: z.coerce.number().int().min(0).default(0),
  ...readBackAll,
})

export const dossierConstraints = () => constraintsOf(DossierForm)

/** The content as the domain takes it from anybody: as typed, since it reads it by the same schema. */
export const typedContent = ({
  revision,
  readBack,
  ...content
}: z.output<typeof DossierForm>): DossierInput => ({
  ...content,
  totalCost: typedEuros(content.totalCost),
  eligibleBase: content.eligibleBase === null ? '' : typedEuros(content.eligibleBase),
  plannedStartOn: content.plannedStartOn ?? '',
  startBy: content.startBy ?? '',
  finishBy: content.finishBy ?? '',
  opinionsOpenOn: content.opinionsOpenOn ?? '',
  opinionsCloseOn: content.opinionsCloseOn ?? '',
  lines: content.lines.map((line) => ({ ...line, asked: typedEuros(line.asked) })),
})

/** What the public cannot do without and is not there yet, by the name of its field. */
export function missingIn({ texts }: Pick<DossierInput, 'texts'>): string[] {
  const of = (part: 'title' | 'summary' | 'object') => partOf(texts, part)
  return missingToPublish({ title: of('title'), summary: of('summary'), object: of('object') })
}

const noText = { title: '', summary: '', object: '' }

/** An empty dossier, with the writer in charge where she may be, and two lines to begin with. */
export function newDossier(
  { elected, agents, bodies }: InCharge,
  projects: readonly { id: string }[],
  viewer: Viewer,
): Omit<DossierInput, 'programme'> & { programme?: DossierInput['programme'] } {
  return {
    texts: { fr: noText, it: noText, en: noText },
    projectId: onlyOne(projects),
    bodyId: onlyOne(bodies),
    electedId: onlyOne(elected),
    agentId: agents.some(({ id }) => id === viewer.id) ? viewer.id : onlyOne(agents),
    totalCost: '',
    lines: [],
  }
}

/** A dossier as its form shows it. */
export function shownDossier(dossier: DossierAtDesk): DossierInput {
  const { title, summary, object, totalCost, eligibleBase, lines } = dossier
  const { projectId, programme, call, bodyId, electedId, agentId } = dossier
  const text = (lang: 'fr' | 'it' | 'en') => ({
    title: title[lang] ?? '',
    summary: summary[lang] ?? '',
    object: object[lang] ?? '',
  })
  return {
    ...{ projectId, programme, call, bodyId, electedId, agentId },
    texts: { fr: text('fr'), it: text('it'), en: text('en') },
    totalCost: typedEuros(totalCost),
    eligibleBase: eligibleBase === null ? '' : typedEuros(eligibleBase),
    ownShareRule: dossier.ownShareRule,
    ownShareReference: dossier.ownShareReference,
    plannedStartOn: dossier.plannedStartOn ?? '',
    startBy: dossier.startBy ?? '',
    finishBy: dossier.finishBy ?? '',
    opinionsOpenOn: dossier.opinionsOpenOn ?? '',
    opinionsCloseOn: dossier.opinionsCloseOn ?? '',
    closeDecision: '',
    lines: lines.map(({ funder, label, asked }) => ({ funder, label, asked: typedEuros(asked) })),
  }
}
