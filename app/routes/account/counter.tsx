import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { paperGivenTo } from '#app/domain/ballots/index.ts'
import { enteredFor, whomAt } from '#app/domain/counter/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { orRefused } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { CounterEntry } from './parts/counter-entry.tsx'
import { PaperVotes } from './parts/paper-votes.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'counter.allow')
  const { instance, viewer, locale, t } = visited
  const [whom, entries, paper] = await Promise.all([
    orRefused(visited, whomAt(instance.db, viewer.id)),
    enteredFor(instance.db, viewer.id, locale),
    paperGivenTo(instance.db, viewer.id),
  ])
  return {
    allowedUntil: whom.allowanceEndsAt,
    holdsRole: whom.holdsRole,
    // Who typed it is kept for whoever must know, and shown to nobody here.
    entries: entries.map(({ askedBy: _, givenBy: __, printedBy: ___, ...entry }) => entry),
    paper,
    title: pageTitle(t.counter.account.title),
  }
}

export const meta = titleMeta

/** What the town hall may enter for her, and what it entered. */
export default function AccountCounter() {
  const { allowedUntil, holdsRole, entries, paper } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.counter.account
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        <div className="grid max-w-3xl gap-12">
          <section className="grid gap-4">
            <h2>{words.allowTitle}</h2>
            {holdsRole ? <p>{words.role}</p> : <p>{words.allowLead}</p>}
            {allowedUntil ? <p>{words.stands(say.day(allowedUntil))}</p> : null}
            <div className="flex flex-wrap gap-3">
              {holdsRole ? null : (
                <Form method="post" action={paths.accountCounterAllowance}>
                  <Button tone={allowedUntil ? 'secondary' : 'primary'}>
                    {allowedUntil ? words.renew : words.allow}
                  </Button>
                </Form>
              )}
              {allowedUntil ? (
                <Form method="post" action={paths.accountCounterAllowanceEnd}>
                  <Button tone="danger">{words.end}</Button>
                </Form>
              ) : null}
            </div>
          </section>
          <section className="grid gap-4">
            <h2>{words.entries}</h2>
            {entries.length === 0 ? <p>{words.empty}</p> : null}
            <ol className="grid gap-4">
              {entries.map((entry) => (
                <CounterEntry key={entry.id} of={entry} />
              ))}
            </ol>
          </section>
          <PaperVotes given={paper} />
        </div>
      </Wrap>
    </>
  )
}
