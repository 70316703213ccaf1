import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { may } from '#app/domain/policy.ts'
import { publishDecision } from '#app/domain/publishing/index.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ConfirmButton } from '#app/ui/forms/confirm-button.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { draftFor } from './parts/form.server.ts'
import { DecisionPage } from './parts/page.tsx'
import { DecisionReview } from './parts/review.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { draft, name, actor, t } = await draftFor(args)
  return {
    ...{ draft, name },
    html: renderMarkdown(draft.content.texts.fr.text, 'official'),
    mayPublish: may(actor, 'decision.publish'),
    title: pageTitle(t.decisionsDesk.publication.title(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const id = args.params.id ?? ''
  return perform(args, {
    right: 'decision.publish',
    schema: z.object({ revision: z.coerce.number().int() }),
    deed: (act, { revision }) => publishDecision(act, { id, revision }),
    done: ({ slug }, { t, paths }) => ({
      to: paths.decision(slug).show,
      say: t.decisionsDesk.publication.done,
    }),
  })
}

/** The act read again as it will stand, and the step that nobody takes back. */
export default function PublishDecision() {
  const { draft, name, html, mayPublish } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error
  const { t, say, paths } = useDeskLanguage()
  const { publication: words, form } = t.decisionsDesk
  const missing =
    draft.missing.length > 0
      ? `${words.missing}${say.colon}${say.list(draft.missing.map((field) => form.fields[field] ?? field))}.`
      : null
  const why = mayPublish ? missing : words.mayorOnly
  return (
    <DecisionPage id={draft.id} title={words.title(name)} lead={words.lead}>
      {refused ? (
        <Notice tone="danger" live>
          {Object.values(refused).flat().join(' ')}
        </Notice>
      ) : null}
      <DecisionReview of={draft} html={html} />
      {why ? <Notice tone="warning">{why}</Notice> : null}
      <div className="actions">
        {why ? null : (
          <ConfirmButton label={words.confirm} tone="danger">
            <p>{words.sureBody}</p>
            <p>{words.followers}</p>
            <Form method="post">
              <input type="hidden" name="revision" value={draft.revision} />
              <SubmitButton>{words.sure}</SubmitButton>
            </Form>
          </ConfirmButton>
        )}
        <LinkButton tone="secondary" href={paths.deskDecision(draft.id).edit}>
          {words.back}
        </LinkButton>
      </div>
    </DecisionPage>
  )
}
