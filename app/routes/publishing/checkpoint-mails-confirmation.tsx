import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { confirmable, confirmCheckpoints } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** Mail scanners open every link: this changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { instance, t } = await visit(args)
  return {
    good: await confirmable(instance.db, args.params.token ?? ''),
    title: pageTitle(t.publishing.checkpointMails.confirmTitle),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'same-origin' },
]

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'whoever-has-the-link',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => confirmCheckpoints(act, { token: args.params.token ?? '' }),
    done: (_, { t, paths }) => ({ to: paths.fingerprints(), say: t.publishing.checkpointMails.started }),
  })

export default function ConfirmCheckpoints() {
  const { good } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() !== undefined
  const { t, paths } = useLanguage()
  const words = t.publishing.checkpointMails
  return (
    <>
      <PageHeading
        title={words.confirmTitle}
        lead={words.confirmLead}
        breadcrumbs={[{ label: t.publishing.fingerprints.title, href: paths.fingerprints() }]}
      />
      <Wrap>
        {good && !refused ? (
          <Form method="post">
            <Button>{words.confirm}</Button>
          </Form>
        ) : (
          <div className="grid max-w-[68ch] gap-4">
            <Notice tone="warning" live={refused}>
              {words.over}
            </Notice>
            <p>
              <a href={paths.fingerprints()}>{words.back}</a>
            </p>
          </div>
        )}
      </Wrap>
    </>
  )
}
