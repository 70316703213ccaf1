import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { confirmableInfos, confirmInfos } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** Mail scanners open every link: this changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { instance, t } = await visit(args)
  return {
    good: await confirmableInfos(instance.db, args.params.token ?? ''),
    title: pageTitle(t.infos.mails.confirmTitle),
  }
}

export const meta = hiddenTitleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    ...{ right: 'whoever-has-the-link', schema: z.object({}), limit: 'small' },
    deed: (act) => confirmInfos(act, { token: args.params.token ?? '' }),
    done: (_, { t, paths }) => ({ to: paths.bulletins(), say: t.infos.mails.started }),
  })

/** Where an address confirms that it wants bulletins. */
export default function ConfirmInfos() {
  const { good } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() !== undefined
  const { t, paths } = useLanguage()
  const words = t.infos.mails
  return (
    <>
      <PageHeading title={words.confirmTitle} lead={words.confirmLead} />
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
              <a href={paths.infoMails.ask}>{words.back}</a>
            </p>
          </div>
        )}
      </Wrap>
    </>
  )
}
