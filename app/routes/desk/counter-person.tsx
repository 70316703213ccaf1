import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { openSubjects } from '#app/domain/participation/index.ts'
import { CounterVerification, personCard, verifyAtCounter } from '#app/domain/people/index.ts'
import { may } from '#app/domain/policy.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { CounterContribution } from './parts/counter-contribution.tsx'
import { CounterVerify } from './parts/counter-verify.tsx'
import { useStandingOf } from './parts/standing-of.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'person.enter-at-counter')
  const { instance, viewer, actor, locale } = visited
  const [found, subjects] = await Promise.all([
    personCard(instance.db, idParam(args.params, visited)),
    openSubjects(instance.db, locale),
  ])
  const person = found ?? notFound(visited)
  return {
    person,
    subjects,
    own: person.id === viewer.id,
    manages: may(actor, 'role.grant'),
    title: `${person.name} — Cordée`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'claim.rule')
  const personId = idParam(args.params, visited)
  return perform(args, {
    schema: CounterVerification.omit({ personId: true }),
    deed: (act, input) => verifyAtCounter(act, { ...input, personId }),
    done: (_, { paths, t }) => ({
      to: paths.deskCounterPerson(personId),
      say: t.people.desk.person.verified,
    }),
  })
}

export default function CounterPersonPage() {
  const { person, subjects, own, manages } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.people.desk.person
  const standingOf = useStandingOf()
  return (
    <>
      <PageHeading
        title={person.name}
        eyebrow={standingOf(person)}
        lead={[
          words.joinedOn(say.day(person.joinedAt)),
          person.verifiedUntil ? words.verifiedUntil(say.day(person.verifiedUntil)) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
        breadcrumbs={[{ label: t.people.desk.counter.title, href: paths.deskCounter }]}
        actions={manages ? <a href={paths.deskPerson(person.id).show}>{words.manage}</a> : undefined}
      />
      <Wrap>
        <div className="grid max-w-3xl gap-12">
          {own ? <p>{words.self}</p> : <CounterVerify person={person} lastResult={lastResult} />}
          {own ? null : <CounterContribution personId={person.id} subjects={subjects} />}
        </div>
      </Wrap>
    </>
  )
}
