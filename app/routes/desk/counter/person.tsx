import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CounterVerification, enteredFor, verifyAtCounter, whomAt } from '#app/domain/counter/index.ts'
import { openSubjects } from '#app/domain/participation/index.ts'
import { freezeOf, othersOfMailbox, personCard } from '#app/domain/people/index.ts'
import { may } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { SameMailbox } from '../people/parts/same-mailbox.tsx'
import { useStandingOf } from '../people/parts/standing-of.ts'
import { CounterAskClassForm, CounterAskForm, CounterAskProposalForm } from './parts/ask-form.tsx'
import { CounterEntries } from './parts/entries.tsx'
import { CounterVerify } from './parts/verify.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'person.enter-at-counter')
  const { instance, viewer, actor, locale } = visited
  const id = idParam(args.params, visited)
  const [found, sameMailbox, subjects, entries, freeze] = await Promise.all([
    personCard(instance.db, id),
    othersOfMailbox(instance.db, id),
    openSubjects(instance.db, locale),
    enteredFor(instance.db, id, locale),
    freezeOf(instance.db, id),
  ])
  const person = found ?? notFound(visited)
  return {
    person,
    whom: await whomAt(instance.db, id),
    subjects,
    sameMailbox,
    entries,
    frozenUntil: freeze?.until ?? null,
    own: person.id === viewer.id,
    manages: may(actor, 'role.grant'),
    title: pageTitle(person.name),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'claim.rule')
  const personId = idParam(args.params, visited)
  return perform(args, {
    right: 'claim.rule',
    schema: CounterVerification.pick({ class: true }),
    deed: (act, input) => verifyAtCounter(act, { ...input, personId }),
    done: (_, { paths, t }) => ({
      to: paths.deskCounterPerson(personId),
      say: t.people.desk.person.verified,
    }),
  })
}

export default function CounterPersonPage() {
  const { person, whom, subjects, sameMailbox, entries, frozenUntil, own, manages } =
    useLoaderData<typeof loader>()
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
          <SameMailbox others={sameMailbox} />
          {frozenUntil && !own ? (
            <Notice tone="warning" title={t.people.locks.counter.waits}>
              <p>{t.people.locks.counter.lead(say.day(frozenUntil))}</p>
              <p className="mt-3">
                <a href={paths.deskCounterResume(person.id)}>{t.people.locks.counter.open}</a>
              </p>
            </Notice>
          ) : null}
          {own ? <p>{words.self}</p> : <CounterVerify person={person} lastResult={lastResult} />}
          {own ? null : <CounterAskForm of={{ person, whom, subjects }} />}
          {own || whom.holdsRole ? null : <CounterAskProposalForm of={{ person, whom, subjects }} />}
          {own || whom.holdsRole || !whom.hasAccount ? null : (
            <CounterAskClassForm of={{ person, whom, subjects }} />
          )}
          <CounterEntries entries={entries} takesBack={!own && !whom.holdsRole} />
        </div>
      </Wrap>
    </>
  )
}
