import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { cityNow } from '#app/domain/act.ts'
import { claimQueue } from '#app/domain/people/index.ts'
import { duration } from '#app/lib/days/duration.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, url, t, paths } = await visitAs(args, 'claim.rule')
  const after = z
    .uuid()
    .optional()
    .catch(undefined)
    .parse(url.searchParams.get('apres') ?? undefined)
  const [queue, now] = await Promise.all([claimQueue(instance.db, after), cityNow(instance.db)])
  return {
    ...queue,
    now,
    first: after ? paths.deskClaims : null,
    next: queue.next && `${paths.deskClaims}?apres=${queue.next}`,
    title: pageTitle(t.people.desk.claims.title),
  }
}

export const meta = titleMeta

export default function Claims() {
  const { claims, total, now, first, next } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.people.desk.claims
  return (
    <>
      <PageHeading title={words.title} lead={`${words.waiting(total)} ${total ? words.lead : ''}`} />
      <Wrap>
        {claims.length === 0 ? (
          <Empty seed="justificatifs" title={words.emptyTitle}>
            {words.empty}
          </Empty>
        ) : (
          <ol className="grid max-w-3xl gap-4">
            {claims.map(({ id, name, class: asked, at, note }) => (
              <li key={id} className="card flex flex-wrap items-center justify-between gap-4">
                <div className="min-w-0 flex-1">
                  <p className="text-sm text-second">
                    {t.ui.deskItem.waitsSince(duration(say.locale, at, now))}
                  </p>
                  <h2 className="text-lg">
                    {words.asks(name)}
                    {say.locale === 'fr' ? '\u202f: ' : ': '}
                    {t.ui.classOf[asked]}
                  </h2>
                  {note ? <p className="mt-1">{note}</p> : null}
                </div>
                <LinkButton href={paths.deskClaim(id)}>{words.check}</LinkButton>
              </li>
            ))}
          </ol>
        )}
        <Pagination previous={first} next={next} />
      </Wrap>
    </>
  )
}
