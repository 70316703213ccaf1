import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { whoMayBeInCharge } from '#app/domain/projects/index.ts'
import {
  DecisionContent,
  type DecisionInput,
  decisionAtDesk,
  matters,
  missingToPublish,
  onlineSince,
  usualSignature,
  whatMayBeDecided,
} from '#app/domain/publishing/index.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { notFound } from '#app/web/refused.ts'
import { type Visit, visitAs } from '#app/web/visit.ts'
import { onlyOne } from '../../parts/only-one.ts'

/** The form of an act, the revision that it was read at, and the act that it supersedes. */
export const DecisionForm = DecisionContent.safeExtend({
  revision: z.coerce.number().int().min(0).default(0),
})

export const decisionConstraints = () => constraintsOf(DecisionForm)

/** What a form of an act offers to choose from, in three queries at once. */
export async function choicesFor(db: Visit['db']) {
  const [{ bodies }, decided] = await Promise.all([whoMayBeInCharge(db), whatMayBeDecided(db)])
  return {
    bodies,
    decided,
    matters: matters.map(({ code, first, name }) => ({
      value: code,
      label: `${code} ${first}, ${name}`,
      lang: 'fr',
    })),
  }
}
export type DecisionChoices = Awaited<ReturnType<typeof choicesFor>>

const noText = { title: '', text: '' }

/** Which of the three it is, nobody has said yet. */
export type NewDecision = Omit<DecisionInput, 'kind'> & Partial<Pick<DecisionInput, 'kind'>>

/** An empty act, with what most acts repeat: who signs, and how many sit in the council. */
export async function newDecision(
  db: Visit['db'],
  { bodies }: Pick<DecisionChoices, 'bodies'>,
): Promise<NewDecision> {
  const usual = await usualSignature(db)
  return {
    texts: { fr: noText, it: noText, en: noText },
    bodyId: onlyOne(bodies),
    signatoryFirstName: usual?.signatoryFirstName ?? '',
    signatoryName: usual?.signatoryName ?? '',
    signatoryCapacity: usual?.signatoryCapacity ?? '',
    members: '',
    links: [],
  }
}

/** What the public cannot do without and is not there yet, by the name of its field, of an act that nobody saved yet. */
export function missingIn(content: NewDecision): string[] {
  const read = DecisionContent.safeParse({ kind: 'deliberation', ...content })
  return read.success ? missingToPublish(read.data) : []
}

/** The draft of a page at the desk, for whoever may write acts; once it is online, its links lead to the act. */
export async function draftFor(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'decision.write')
  const { db, paths } = visited
  const id = args.params.id ?? ''
  const draft = await decisionAtDesk(db, id)
  if (!draft) {
    const slug = (await onlineSince(db, id)) ?? notFound(visited)
    throw redirect(paths.decision(slug).show)
  }
  return { ...visited, draft, name: draft.content.texts.fr.title }
}
