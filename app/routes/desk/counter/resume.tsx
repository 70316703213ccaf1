import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { AtCounter, freezeOf, personCard, resumeAtCounter } from '#app/domain/people/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'account.resume')
  const id = idParam(args.params, visited)
  const [person, freeze] = await Promise.all([
    personCard(visited.instance.db, id),
    freezeOf(visited.instance.db, id),
  ])
  if (!person || !freeze) notFound(visited)
  return {
    person: { id, name: person.name },
    until: freeze.until,
    title: pageTitle(visited.t.people.locks.counter.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'account.resume')
  const personId = idParam(args.params, visited)
  return perform(args, {
    right: 'account.resume',
    schema: AtCounter.pick({ keeps: true }),
    limit: 'counter',
    deed: (act, { keeps }) => resumeAtCounter(act, { personId, keeps }),
    done: (_, { paths, t }) => ({ to: paths.deskCounterPerson(personId), say: t.people.locks.counter.done }),
  })
}

/** An agent has seen who she is, and which of the two addresses is hers. */
export default function CounterResume() {
  const { person, until } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error
  const { t, say, paths } = useDeskLanguage()
  const words = t.people.locks.counter
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead(say.day(until))}
        breadcrumbs={[
          { label: t.people.desk.counter.title, href: paths.deskCounter },
          { label: person.name, href: paths.deskCounterPerson(person.id) },
        ]}
      />
      <Wrap>
        <Form method="post" className="form">
          {refused ? <Notice tone="warning">{Object.values(refused).flat().join(' ')}</Notice> : null}
          <fieldset className="grid gap-2">
            <legend>{words.which}</legend>
            {(['former', 'new'] as const).map((keeps) => (
              <label key={keeps} className="flex items-center gap-3">
                <input type="radio" name="keeps" value={keeps} required />
                {words[keeps]}
              </label>
            ))}
          </fieldset>
          <SubmitButton>{words.seen}</SubmitButton>
        </Form>
      </Wrap>
    </>
  )
}
