import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bulletinsOf } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, actor, locale, t } = await visitAs(args, 'bulletin.write')
  return {
    bulletins: await bulletinsOf(instance.db, locale, actor),
    title: pageTitle(t.infosDesk.list.title),
  }
}

export const meta = titleMeta

/** What her bodies let people know, what still holds first. */
export default function DeskBulletins() {
  const { bulletins } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.infosDesk.list
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton href={paths.deskNewBulletin}>{words.new}</LinkButton>
            <LinkButton tone="secondary" href={paths.deskCalendars}>
              {t.infosDesk.calendars.title}
            </LinkButton>
            <LinkButton tone="secondary" href={paths.deskInfos()}>
              {t.infosDesk.order.title}
            </LinkButton>
          </>
        }
      />
      <Wrap>
        <Table
          caption={words.caption}
          rows={bulletins}
          keyOf={({ id }) => id}
          empty={<Empty seed="bulletins-mairie" title={words.empty} />}
          columns={[
            {
              key: 'title',
              label: words.bulletin,
              cell: ({ slug, title, lang, over }) => (
                <a href={over ? paths.bulletin(slug) : paths.deskBulletin(slug).show} lang={lang}>
                  {title}
                </a>
              ),
            },
            {
              key: 'severity',
              label: words.severity,
              cell: ({ severity }) => t.infoNames.severities[severity],
            },
            {
              key: 'until',
              label: words.until,
              cell: ({ until, over }) => (over ? words.over : say.instant(until)),
            },
          ]}
        />
      </Wrap>
    </>
  )
}
