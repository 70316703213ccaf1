import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type DecisionInput, saveDecision } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { saved, unsavedIn } from '../parts/typed.server.ts'
import { savedBefore, Unsaved } from '../parts/unsaved.tsx'
import { choicesFor, decisionConstraints, draftFor, DecisionForm as Schema } from './parts/form.server.ts'
import { DecisionForm } from './parts/form.tsx'
import { DecisionPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, draft, name, t, frame } = await draftFor(args)
  const { id, revision, content, missing, savedAt } = draft
  const [choices, unsaved, { now }] = await Promise.all([
    choicesFor(db),
    unsavedIn<DecisionInput>({ db, viewer, t }, `decision/${id}`, Schema),
    frame(),
  ])
  return {
    ...{ id, name, choices, missing, savedAt },
    revision,
    content: { ...(content satisfies DecisionInput as DecisionInput), ...unsaved?.content },
    unsaved: { since: unsaved?.at ?? null, now },
    // Once it was refused, it holds what is saved now.
    since: unsaved?.revision ?? revision,
    constraint: decisionConstraints(),
    title: pageTitle(t.decisionsDesk.form.editTitle(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const id = args.params.id ?? ''
  return perform(args, {
    right: 'decision.write',
    schema: Schema,
    deed: (act, { revision, ...content }) =>
      saved(act, `decision/${id}`, saveDecision(act, { id, revision, content })),
    done: (_, { t, paths }) => ({ to: paths.deskDecision(id).edit, say: t.decisionsDesk.form.saved }),
  })
}

export default function EditDecision() {
  const { id, name, revision, content, choices, constraint, unsaved, since, missing, savedAt } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.decisionsDesk
  return (
    <DecisionPage id={id} title={words.form.editTitle(name)}>
      <Unsaved {...unsaved} of="decision" at={id} />
      <p className="flex flex-wrap items-center gap-6">
        <LinkButton tone="secondary" href={paths.deskDecision(id).publication}>
          {words.publication.go}
        </LinkButton>
        <a href={paths.deskDecision(id).deletion}>{t.desk.deletion.go}</a>
      </p>
      <DecisionForm
        key={lastResult ? 'refused' : revision}
        content={content}
        revision={lastResult ? revision : since}
        choices={choices}
        constraint={constraint}
        lastResult={lastResult}
        saves={{ action: paths.deskTyped, beside: { of: 'decision', at: id } }}
        missing={missing}
        saved={savedBefore(unsaved, { refused: Boolean(lastResult), at: savedAt })}
      />
    </DecisionPage>
  )
}
