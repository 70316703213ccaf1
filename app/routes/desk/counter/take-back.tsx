import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { takeBackFromCounter } from '#app/domain/counter/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { yesHere } from './parts/yes.server.ts'
import { CounterYesFacts } from './parts/yes-facts.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { visited, yes, title } = await yesHere(args)
  if (!yes.usedAt || yes.kind === 'class') notFound(visited)
  return { yes, title }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { yes } = await yesHere(args)
  return perform(args, {
    right: 'contribution.enter-at-counter',
    schema: z.object({}),
    deed: (act) => takeBackFromCounter(act, { consentId: yes.id }),
    done: ({ personId, counted }, { paths, t }) => ({
      to: paths.deskCounterPerson(personId),
      say: counted ? t.counter.desk.counted : t.counter.desk.takenBack,
    }),
  })
}

/** An agent takes back at her request what was entered for her. */
export default function CounterTakeBack() {
  const { yes } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { t, paths } = useDeskLanguage()
  const words = t.counter.desk
  return (
    <>
      <PageHeading
        title={words.takeBack}
        lead={words.takeBackLead}
        breadcrumbs={[
          { label: t.people.desk.counter.title, href: paths.deskCounter },
          { label: yes.person.name, href: paths.deskCounterPerson(yes.person.id) },
        ]}
      />
      <Wrap>
        <div className="grid max-w-3xl gap-8">
          <CounterYesFacts yes={yes} />
          {refused ? <Notice tone="warning">{refused.join(' ')}</Notice> : null}
          {yes.takenBackAt ? (
            <Notice>{words.takenBack}</Notice>
          ) : (
            <Form method="post">
              <SubmitButton tone="danger">{words.takeBack}</SubmitButton>
            </Form>
          )}
        </div>
      </Wrap>
    </>
  )
}
