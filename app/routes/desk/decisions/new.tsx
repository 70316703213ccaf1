import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  contentToSupersede,
  type DecisionInput,
  publishedDecision,
  startDecision,
} from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { type Visit, visitAs } from '#app/web/visit.ts'
import { NewPage } from '../parts/new-page.tsx'
import { saved, unsavedIn } from '../parts/typed.server.ts'
import { savedBefore, Unsaved } from '../parts/unsaved.tsx'
import {
  choicesFor,
  decisionConstraints,
  missingIn,
  newDecision,
  DecisionForm as Schema,
} from './parts/form.server.ts'
import { DecisionForm } from './parts/form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'decision.write')
  const { db, t, frame } = visited
  const [choices, unsaved, { now }] = await Promise.all([
    choicesFor(db),
    unsavedIn<DecisionInput>(visited, 'decision/', Schema),
    frame(),
  ])
  const former = await toSupersede(visited)
  const words = t.decisionsDesk.form
  const content = former?.content ?? { ...(await newDecision(db, choices)), ...unsaved?.content }
  return {
    ...{ choices, content },
    missing: missingIn(content),
    unsaved: { since: former ? null : (unsaved?.at ?? null), now },
    supersedes: former?.cited ?? null,
    constraint: decisionConstraints(),
    title: pageTitle(former ? words.supersedeTitle(former.cited) : words.newTitle),
  }
}

export const meta = titleMeta

/** The act whose place the new one takes, when the address names one (`?remplace=`); 404 when it can take none. */
async function toSupersede(visited: Visit) {
  const slug = visited.url.searchParams.get('remplace')
  if (slug === null) return null
  const { db, t } = visited
  const [taken, former] = await Promise.all([contentToSupersede(db, slug), publishedDecision(db, slug, 'fr')])
  if (!taken || !former) notFound(visited)
  return { ...taken, cited: t.decisionNames.cited(former.kind, former.number) }
}

export const action = async (args: ActionFunctionArgs) => {
  const former = await toSupersede(await visitAs(args, 'decision.write'))
  return perform(args, {
    right: 'decision.write',
    schema: Schema,
    deed: (act, { revision, ...content }) =>
      saved(act, 'decision/', startDecision(act, content, former?.supersedesId ?? null)),
    done: ({ id }, { t, paths }) => ({ to: paths.deskDecision(id).edit, say: t.decisionsDesk.form.saved }),
  })
}

export default function NewDecision() {
  const { choices, content, missing, supersedes, constraint, unsaved } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.decisionsDesk
  return (
    <NewPage
      title={supersedes ? words.form.supersedeTitle(supersedes) : words.form.newTitle}
      lead={supersedes ? words.form.supersedeLead : words.form.newLead}
      seed="nouvel-acte"
      list={{ label: words.list.title, href: paths.deskDecisions }}
    >
      <Unsaved {...unsaved} of="decision" at="" />
      <DecisionForm
        content={content}
        revision={0}
        choices={choices}
        constraint={constraint}
        lastResult={lastResult}
        saves={{ action: paths.deskTyped, beside: { of: 'decision', at: '' } }}
        missing={missing}
        saved={savedBefore(unsaved, { refused: Boolean(lastResult), at: null })}
      />
    </NewPage>
  )
}
