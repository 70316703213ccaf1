import { z } from 'zod'
import type { Answerable } from '#app/domain/participation/index.ts'
import type { Viewer } from '#app/domain/people/index.ts'
import { DraftContent, type InCharge, type ProjectDraft, readyToPublish } from '#app/domain/projects/index.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { onlyOne } from '../../parts/only-one.ts'

/** The form of a project: its draft, the revision it was read at, and where to go once it is saved. */
export const DraftForm = DraftContent.extend({
  revision: z.coerce.number().int().min(0).default(0),
  goTo: z.enum(['stay', 'preview']).default('stay'),
})
export type DraftForm = z.output<typeof DraftForm>

export const draftConstraints = () => constraintsOf(DraftForm)

const emptyText = { title: '', summary: '', body: '' }
const emptyMilestone = { fr: '', it: '', en: '', on: '' }
const spareRows = 3

/** An empty project, with the writer in charge where she may be; `unsaved` is what she began and left. */
export function newContent(
  { elected, agents, bodies }: InCharge,
  viewer: Viewer,
  unsaved: Partial<DraftContent> = {},
): DraftContent {
  return {
    texts: { fr: emptyText, it: emptyText, en: emptyText },
    themes: [],
    ...{ placeId: '', whereabouts: '', budget: '' },
    bodyId: onlyOne(bodies),
    electedId: onlyOne(elected),
    agentId: agents.some(({ id }) => id === viewer.id) ? viewer.id : onlyOne(agents),
    ...{ opinionsOpenOn: '', opinionsCloseOn: '', closeDecision: '', reason: '', answers: [] },
    ...unsaved,
    milestones: spare(unsaved.milestones ?? []),
  }
}

/** What the public cannot do without and is not there yet, by the name of its field. */
export function missingIn(content: DraftContent): string[] {
  const ready = readyToPublish(content)
  return 'missing' in ready ? ready.missing : []
}

/** A draft as the form shows it: with empty lines for more milestones, and a line for each contribution it may answer. */
export function shownContent({ content, version }: ProjectDraft, contributions: Answerable[]): DraftContent {
  const known = new Map(content.answers.map((answer) => [answer.contributionId, answer]))
  return {
    ...content,
    milestones: version === null ? spare(content.milestones) : [],
    answers: contributions.map(({ id }) => known.get(id) ?? { contributionId: id, picked: false, note: '' }),
  }
}

/** What is kept of a form: without its empty lines. */
export function keptContent({ revision, goTo, ...content }: DraftForm): DraftContent {
  return {
    ...content,
    milestones: content.milestones.filter(({ fr, it, en, on }) => fr || it || en || on),
    answers: content.answers.filter(({ picked, note }) => picked || note),
  }
}

function spare(milestones: DraftContent['milestones']) {
  return [...milestones, ...Array.from({ length: spareRows }, () => emptyMilestone)].slice(0, 30)
}
