import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { giveYesByCode, giveYesOnPaper, PaperReference, signYes } from '#app/domain/counter/index.ts'
import { Code } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { stepOf, yesHere } from './parts/yes.server.ts'
import { CounterYesFacts } from './parts/yes-facts.tsx'
import { CounterYesForm } from './parts/yes-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { visited, yes, title } = await yesHere(args)
  const step = stepOf(yes, visited.viewer.id)
  if (step === 'enter') throw redirect(visited.paths.deskCounterYes(yes.id).enter)
  return { yes, step, title }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { visited, yes } = await yesHere(args)
  const { paths, t } = visited
  const noted = { to: paths.deskCounterYes(yes.id).enter, say: t.counter.desk.noted }
  if (yes.method === 'paper')
    return perform(args, {
      right: 'contribution.enter-at-counter',
      schema: z.object({ reference: PaperReference }),
      deed: (act, { reference }) => giveYesOnPaper(act, { consentId: yes.id, reference }),
      done: () => noted,
    })
  if (yes.method === 'two-agents')
    return perform(args, {
      right: 'contribution.enter-at-counter',
      schema: z.object({}),
      deed: (act) => signYes(act, yes.id),
      done: () => ({ to: paths.deskCounter, say: t.counter.desk.signed }),
    })
  return perform(args, {
    right: 'contribution.enter-at-counter',
    schema: z.object({ code: Code }),
    limit: 'code',
    deed: (act, { code }) => giveYesByCode(act, { consentId: yes.id, code }),
    // A wrong code refuses here, after the commit: the attempt stays counted.
    done: (confirmation) => {
      if (confirmation !== 'confirmed') throw new Refusal(confirmation, 422, 'code')
      return noted
    },
  })
}

export default function CounterYes() {
  const { yes, step } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  return (
    <>
      <PageHeading
        title={t.counter.desk.title(yes.person.name)}
        breadcrumbs={[
          { label: t.people.desk.counter.title, href: paths.deskCounter },
          { label: yes.person.name, href: paths.deskCounterPerson(yes.person.id) },
        ]}
      />
      <Wrap>
        <div className="grid max-w-3xl gap-8">
          <CounterYesFacts yes={yes} />
          <CounterYesForm yes={yes} step={step} lastResult={lastResult} />
        </div>
      </Wrap>
    </>
  )
}
