import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { withdrawPledge } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { pledgeHere } from './parts/pledge-here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { pledge, t } = await pledgeHere(args)
  return { pledge, title: pageTitle(t.campaigns.pledge.withdraw.title) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const id = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'pledge.change',
    schema: z.object({}),
    limit: 'pledge',
    deed: (act) => withdrawPledge(act, { id }),
    done: (_, { t, paths }) => ({ to: paths.pledge(id).show, say: t.campaigns.pledge.withdraw.done }),
  })
}

/** Taking a promise back, with what it means above the button. */
export default function WithdrawPledge() {
  const { pledge } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { t, say, paths } = useLanguage()
  const words = t.campaigns.pledge
  const { id, amount, changeable, state, campaign } = pledge
  const why = state === 'withdrawn' ? state : 'over'
  return (
    <>
      <PageHeading
        title={words.withdraw.title}
        lead={words.withdraw.lead}
        breadcrumbs={[{ label: words.one.title, href: paths.pledge(id).show }]}
      />
      <Wrap>
        <div className="grid max-w-[68ch] gap-6">
          {refused ? (
            <Notice tone="danger" live>
              {refused.join(' ')}
            </Notice>
          ) : null}
          <p className="card">{words.withdraw.yours(say.money(amount), campaign.title)}</p>
          <Form method="post" className="actions">
            <SubmitButton tone="danger" refused={changeable ? undefined : words.one.notChangeable[why]}>
              {words.withdraw.submit}
            </SubmitButton>
            <LinkButton tone="secondary" href={paths.pledge(id).show}>
              {words.withdraw.keep}
            </LinkButton>
          </Form>
        </div>
      </Wrap>
    </>
  )
}
