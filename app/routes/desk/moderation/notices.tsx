import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { casesAlike, RulingInput } from '#app/domain/moderation/index.ts'
import { moderationQueues } from '#app/domain/overview/index.ts'
import { AnswerInput } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Tabs } from '#app/ui/tabs.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { visitAs } from '#app/web/visit.ts'
import { DeskKeys } from '../parts/keys.tsx'
import { WaitingList } from '../parts/waiting-list.tsx'
import { AlikeGroups } from './parts/alike-groups.tsx'

const queues = ['notices', 'held', 'appeals'] as const

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, url, locale, t, frame } = await visitAs(args, 'notice.rule')
  const [waiting, alike, { now }] = await Promise.all([
    moderationQueues(db, actor, locale),
    casesAlike(db, actor, locale),
    frame(),
  ])
  const asked = url.searchParams.get('file')
  const queue = queues.find((queue) => queue === asked) ?? 'notices'
  return {
    queue,
    alike: alike.filter(({ reported }) => queue === (reported ? 'notices' : 'held')),
    waiting,
    now,
    constraints: { answer: constraintsOf(AnswerInput), rule: constraintsOf(RulingInput) },
    title: pageTitle(t.moderation.desk.noticesTitle),
  }
}

export const meta = titleMeta

export default function DeskNotices() {
  const { queue, alike, waiting, now, constraints } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.moderation.desk
  const { items, total } = waiting[queue]
  return (
    <>
      <PageHeading
        title={words.noticesTitle}
        lead={words.noticesLead}
        actions={<a href={paths.register()}>{t.moderation.register.title}</a>}
      />
      <Wrap>
        <Tabs
          tabs={queues.map((name) => ({
            href: paths.deskNoticesIn(name),
            label: words.tabs[name],
            current: name === queue,
            count: say.number(waiting[name].total),
          }))}
        />
        <AlikeGroups groups={alike} />
        {items.length > 0 ? (
          <DeskKeys />
        ) : (
          <Empty seed="signalements-vides" title={words.nothing[queue]}>
            {words.nothingBody}
          </Empty>
        )}
        <h2 className="sr-only">{t.desk.list}</h2>
        <WaitingList items={items} now={now} constraints={constraints} />
        {total > items.length ? <p className="mt-6 text-second">{words.more(total - items.length)}</p> : null}
      </Wrap>
    </>
  )
}
