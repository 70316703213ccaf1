import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mailboxOf } from '#app/domain/people/index.ts'
import { askForCheckpoints, CheckpointAddress, receiveCheckpoints } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { checkpointMailsFor } from './parts/checkpoint-mails.server.ts'
import { CheckpointMails } from './parts/checkpoint-mails.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const title = pageTitle(visited.t.publishing.checkpointMails.heading)
  return { ...(await checkpointMailsFor(visited)), title }
}

export const meta = titleMeta

/** Whoever is signed in has an address that is known to be hers; any other must confirm itself. */
export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await visit(args)
  if (viewer)
    return perform(args, {
      right: 'checkpoints.receive',
      schema: z.object({}),
      limit: 'small',
      deed: (act) => receiveCheckpoints(act, { locale }),
      done: (_, { t, paths }) => ({
        to: `${paths.fingerprints()}#abonnement`,
        say: t.publishing.checkpointMails.started,
      }),
    })
  return perform(args, {
    right: 'anyone',
    schema: CheckpointAddress,
    limit: 'subscription',
    countTo: ({ email }) => mailboxOf(email),
    deed: (act, { email }) => askForCheckpoints(act, { email, locale }),
    done: (_, { t, paths }) => ({ to: paths.fingerprints(), say: t.publishing.checkpointMails.asked }),
  })
}

export default function AskForCheckpoints() {
  const shown = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  return (
    <>
      <PageHeading
        title={t.publishing.fingerprints.title}
        seed="empreintes"
        breadcrumbs={[{ label: t.publishing.fingerprints.title, href: paths.fingerprints() }]}
      />
      <Wrap>
        <CheckpointMails of={shown} lastResult={useActionData<typeof action>()} />
      </Wrap>
    </>
  )
}
