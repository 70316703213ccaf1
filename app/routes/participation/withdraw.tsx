import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ownContribution, withdrawContribution } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { ownWords } from './parts/own-words.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'comment.withdraw')
  const { t } = visited
  const id = idParam(args.params, visited)
  return {
    own: await ownWords(visited, id),
    title: pageTitle(t.participation.comment.withdrawTitle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const contributionId = idParam(args.params, visited)
  const own =
    visited.viewer &&
    (await ownContribution(visited.db, {
      id: contributionId,
      personId: visited.viewer.id,
      locale: visited.locale,
    }))
  return perform(args, {
    right: 'comment.withdraw',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => withdrawContribution(act, { contributionId }),
    done: (_, { t, paths }) => ({
      to: own?.subject?.discussed ? paths.subject(own.subject).discussion() : paths.questions(),
      say: t.participation.comment.withdrawn,
    }),
  })
}

export default function Withdraw() {
  const { own } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { t, paths } = useLanguage()
  const words = t.participation.comment
  return (
    <>
      <PageHeading
        title={words.withdrawTitle}
        lead={words.withdrawLead}
        breadcrumbs={[{ label: words.back, href: paths.contribution(own.id).show }]}
      />
      <Wrap>
        <div className="grid max-w-[68ch] gap-6">
          {refused ? (
            <Notice tone="danger" live>
              {refused.join(' ')}
            </Notice>
          ) : null}
          <blockquote lang={own.lang} className="card whitespace-pre-line break-words">
            {own.body}
          </blockquote>
          <Form method="post">
            <SubmitButton tone="danger">{words.withdrawButton}</SubmitButton>
          </Form>
        </div>
      </Wrap>
    </>
  )
}
