import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CounterInput, enterAtCounter, openSubjects } from '#app/domain/participation/index.ts'
import { personCard } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { written } from '#app/domain/written.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { CounterContribution } from './parts/counter-contribution.tsx'

/** One form for both kinds: an opinion needs a stance, a comment needs words. */
const SaidForm = z.object({
  subjectId: z.uuid(),
  kind: z.enum(['opinion', 'comment']),
  stance: z.enum(['for', 'neutral', 'against']).optional(),
  words: written().max(2000).default(''),
  lang: z.enum(['fr', 'it', 'en']),
})

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'contribution.enter-at-counter')
  const { instance, locale } = visited
  const [found, subjects] = await Promise.all([
    personCard(instance.db, idParam(args.params, visited)),
    openSubjects(instance.db, locale),
  ])
  const person = found ?? notFound(visited)
  return { person, subjects, title: `${person.name} — Cordée` }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'contribution.enter-at-counter')
  const personId = idParam(args.params, visited)
  return perform(args, {
    schema: SaidForm,
    deed: (act, said) => enterAtCounter(act, inputOf(said, personId)),
    done: (_, { paths, t }) => ({
      to: paths.deskCounterPerson(personId),
      say: t.people.desk.person.sent,
    }),
  })
}

function inputOf(
  { kind, words, stance, ...said }: z.output<typeof SaidForm>,
  personId: string,
): CounterInput {
  const input = CounterInput.safeParse(
    kind === 'opinion'
      ? { ...said, kind, personId, stance, reason: words }
      : { ...said, kind, personId, stance, body: words },
  )
  if (!input.success) throw new Refusal('invalid-input', 422, kind === 'opinion' ? 'stance' : 'words')
  return input.data
}

export default function CounterContributionPage() {
  const { person, subjects } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  return (
    <>
      <PageHeading
        title={person.name}
        breadcrumbs={[
          { label: t.people.desk.counter.title, href: paths.deskCounter },
          { label: person.name, href: paths.deskCounterPerson(person.id) },
        ]}
      />
      <Wrap>
        <CounterContribution personId={person.id} subjects={subjects} lastResult={lastResult} />
      </Wrap>
    </>
  )
}
