import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { newsIn } from '#app/telling/index.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { lostNews } from '#app/web/lost-news.ts'
import { visitAs } from '#app/web/visit.ts'
import { NewsList } from './parts/news-list.tsx'

// It stands in the address: what is no id is as if it were not there.
const Query = z.object({ avant: z.uuid().optional().catch(undefined) })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'subject.follow')
  const { viewer, locale, url, t, frame, instance } = visited
  const { avant: before } = Query.parse(Object.fromEntries(url.searchParams))
  // From the primary: what was just marked as read must show as read.
  const [page, { now }] = await Promise.all([
    newsIn(instance.db, locale, { personId: viewer.id, before }, lostNews(visited)),
    frame(),
  ])
  return { ...page, now, first: !before, title: pageTitle(t.publishing.notifications.title) }
}

export const meta = titleMeta

export default function Notifications() {
  const { news, next, now, first } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.publishing.notifications
  const unread = news.filter((one) => one.unread)
  const read = news.filter((one) => !one.unread)
  const newest = news[0]
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumbs={[{ label: t.publishing.account, href: paths.account }]}
        actions={
          <LinkButton href={paths.accountFollows} tone="secondary">
            {words.choose}
          </LinkButton>
        }
      />
      <Wrap className="grid gap-10">
        {newest && unread.length > 0 ? (
          <Form method="post" action={paths.accountNotificationsRead}>
            <input type="hidden" name="upTo" value={newest.id} />
            <Button tone="secondary">{words.markAll}</Button>
          </Form>
        ) : null}
        <NewsList news={unread} title={words.sinceLastVisit} now={now} />
        <NewsList news={read} title={words.earlier} now={now} />
        {newest ? null : (
          <Empty
            seed="nouvelles"
            title={words.empty}
            actions={<LinkButton href={paths.projects()}>{t.publishing.follows.seeProjects}</LinkButton>}
          >
            {words.emptyHint}
          </Empty>
        )}
        <Pagination
          previous={first ? null : paths.accountNotifications()}
          next={next ? paths.accountNotifications({ avant: next }) : null}
        />
      </Wrap>
    </>
  )
}
