import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { mailboxOf } from '#app/domain/people/index.ts'
import { askForInfos, InfoAsk, InfoChoices, receiveInfos } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { infoMailsFor } from './parts/mails.server.ts'
import { InfoMailsForm } from './parts/mails-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { offline, push } = visited.instance
  return {
    shown: await infoMailsFor(visited),
    phone: offline && push !== null,
    title: pageTitle(visited.t.infos.mails.title),
  }
}

export const meta = titleMeta

/** Whoever is signed in has an address that is known to be hers; any other must confirm itself. */
export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await visit(args)
  if (viewer)
    return perform(args, {
      ...{ right: 'infos.receive', schema: InfoChoices, limit: 'small' },
      deed: (act, input) => receiveInfos(act, { ...input, locale }),
      done: (_, { t, paths }) => ({ to: paths.infoMails.ask, say: t.infos.mails.started }),
    })
  return perform(args, {
    ...{ right: 'anyone', schema: InfoAsk, limit: 'subscription' },
    countTo: ({ email }) => mailboxOf(email),
    deed: (act, input) => askForInfos(act, { ...input, locale }),
    done: (_, { t, paths }) => ({ to: paths.infoMails.ask, say: t.infos.mails.asked }),
  })
}

/** Bulletins by mail, with an account or an address alone. */
export default function InfoMails() {
  const { shown, phone } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.infos.mails
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="abonnement"
        breadcrumbs={[{ label: t.infos.list.title, href: paths.bulletins() }]}
      />
      <Wrap className="grid max-w-[80ch] gap-8">
        {shown.receives ? (
          <Form method="post" action={paths.infoMails.end} className="grid gap-3">
            <p>{words.receiving}</p>
            <p>
              <SubmitButton tone="secondary" action={paths.infoMails.end}>
                {words.stop}
              </SubmitButton>
            </p>
          </Form>
        ) : null}
        {phone ? (
          <p>
            <a href={paths.pushes.ask}>{t.infos.phone.go}</a>
          </p>
        ) : null}
        <InfoMailsForm of={shown} lastResult={lastResult as never} />
      </Wrap>
    </>
  )
}
