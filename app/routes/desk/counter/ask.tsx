import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { askForYes, whomAt, YesAsked } from '#app/domain/counter/index.ts'
import { openSubjects } from '#app/domain/participation/index.ts'
import { personCard } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { personClasses } from '#app/lib/kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { CounterAskClassForm, CounterAskForm, CounterAskProposalForm } from './parts/ask-form.tsx'

/** One form for what is said on a subject, one for a class: what each needs is told apart here. */
const AskForm = z.object({
  kind: z.enum(['opinion', 'comment', 'proposal', 'class']),
  subjectId: z.uuid().optional(),
  class: z.enum(personClasses).optional(),
  method: z.enum(['no-account', 'code', 'allowance', 'paper', 'letter', 'two-agents']),
})

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'contribution.enter-at-counter')
  const { instance, locale } = visited
  const id = idParam(args.params, visited)
  const [found, subjects] = await Promise.all([
    personCard(instance.db, id),
    openSubjects(instance.db, locale),
  ])
  const person = found ?? notFound(visited)
  return { person, whom: await whomAt(instance.db, id), subjects, title: pageTitle(person.name) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'contribution.enter-at-counter')
  const personId = idParam(args.params, visited)
  return perform(args, {
    right: 'contribution.enter-at-counter',
    schema: AskForm,
    limit: 'counter',
    deed: (act, asked) => askForYes(act, inputOf(asked, personId)),
    done: ({ id, given }, { paths }) => ({
      to: given ? paths.deskCounterYes(id).enter : paths.deskCounterYes(id).show,
    }),
  })
}

function inputOf(asked: z.output<typeof AskForm>, personId: string): YesAsked {
  const input = YesAsked.safeParse({ ...asked, personId })
  if (!input.success) throw new Refusal('invalid-input', 422, asked.kind === 'class' ? 'class' : 'subjectId')
  return input.data
}

export default function CounterAsk() {
  const { person, whom, subjects } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const of = { person, whom, subjects }
  const kind = lastResult?.initialValue?.kind
  return (
    <>
      <PageHeading
        title={t.counter.desk.title(person.name)}
        breadcrumbs={[
          { label: t.people.desk.counter.title, href: paths.deskCounter },
          { label: person.name, href: paths.deskCounterPerson(person.id) },
        ]}
      />
      <Wrap>
        <div className="grid max-w-3xl gap-12">
          {kind === 'class' ? (
            <CounterAskClassForm of={of} lastResult={lastResult} />
          ) : kind === 'proposal' ? (
            <CounterAskProposalForm of={of} lastResult={lastResult} />
          ) : (
            <CounterAskForm of={of} lastResult={lastResult} />
          )}
        </div>
      </Wrap>
    </>
  )
}
