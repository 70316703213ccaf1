import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { myContributions } from '#app/domain/publishing/index.ts'
import { clearDevice } from '#app/lib/ballots/device-copy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ropesIn } from '#app/telling/index.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { untied } from '#app/web/untied.ts'
import { visitAs } from '#app/web/visit.ts'
import { GivenItem } from './parts/given-item.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'account.see')
  const { db, viewer, locale, url, t, paths } = visited
  const after = url.searchParams.get('apres')
  const { items, next } = await myContributions(db, { personId: viewer.id, locale, after })
  const given = { rope: 'given', ids: items.map(({ id }) => id), readerId: viewer.id } as const
  return {
    items,
    ropes: Object.fromEntries(await ropesIn(db, locale, given, untied(visited))),
    name: viewer.displayName,
    first: after ? paths.account : null,
    next: next && `${paths.account}?${new URLSearchParams({ apres: next })}`,
    title: pageTitle(t.people.account.title),
  }
}

export const meta = titleMeta

/** Nothing that a person contributes disappears: here is all of it, each with its rope. */
export default function Given() {
  const { items, ropes, name, first, next } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { t, paths } = language
  const words = t.people.account.given
  return (
    <>
      <PageHeading
        title={words.title}
        eyebrow={name}
        lead={words.lead}
        actions={
          <Form method="post" onSubmit={() => clearDevice()} action={paths.signOut}>
            <Button tone="secondary" small>
              {t.people.signIn.signOut.action}
            </Button>
          </Form>
        }
      />
      <Wrap>
        {items.length === 0 ? (
          <Empty
            seed="compte"
            title={words.emptyTitle}
            actions={<LinkButton href={paths.projects()}>{words.find}</LinkButton>}
          >
            {words.empty}
          </Empty>
        ) : (
          <ol className="grid max-w-3xl gap-6">
            {items.map((item) => (
              <GivenItem
                key={`${item.kind}-${item.id}`}
                of={item}
                knots={ropes[item.id] ?? []}
                language={language}
              />
            ))}
          </ol>
        )}
        <Pagination previous={first} next={next} />
      </Wrap>
    </>
  )
}
