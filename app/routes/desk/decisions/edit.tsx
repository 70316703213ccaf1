import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type DecisionInput, saveDecision } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { choicesFor, decisionConstraints, draftFor, DecisionForm as Schema } from './parts/form.server.ts'
import { DecisionForm } from './parts/form.tsx'
import { DecisionPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, draft, name, t } = await draftFor(args)
  const { id, revision, content } = draft
  return {
    ...{ id, name, revision },
    content: content satisfies DecisionInput as DecisionInput,
    choices: await choicesFor(db),
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
    deed: (act, { revision, ...content }) => saveDecision(act, { id, revision, content }),
    done: (_, { t, paths }) => ({ to: paths.deskDecision(id).edit, say: t.decisionsDesk.form.saved }),
  })
}

export default function EditDecision() {
  const { id, name, revision, content, choices, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.decisionsDesk
  return (
    <DecisionPage id={id} title={words.form.editTitle(name)}>
      <p>
        <LinkButton tone="secondary" href={paths.deskDecision(id).publication}>
          {words.publication.go}
        </LinkButton>
      </p>
      <DecisionForm
        key={lastResult ? 'refused' : revision}
        content={content}
        revision={revision}
        choices={choices}
        constraint={constraint}
        lastResult={lastResult}
      />
    </DecisionPage>
  )
}
