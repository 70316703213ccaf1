import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { campaignCards } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { visit } from '#app/web/visit.ts'
import { readCampaignCursor, readShown, type Shown } from './list-query.ts'
import { CampaignCard } from './parts/campaign-card.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, locale, t } = await visit(args)
  const shown = readShown(url.searchParams)
  const open = shown && shown === 'ouvertes'
  const page = await campaignCards(db, { locale, open, cursor: readCampaignCursor(url.searchParams) })
  return { ...page, shown, title: pageTitle(t.campaigns.list.title) }
}

export const meta = titleMeta

export default function CampaignList() {
  const { cards, shown, next, previous } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.campaigns.list
  const tabs: [Shown, string][] = [
    [undefined, words.all],
    ['ouvertes', words.open],
    ['terminees', words.over],
  ]
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="campagnes" />
      <Wrap>
        <Tabs
          label={words.filter}
          tabs={tabs.map(([etat, label]) => ({
            href: paths.campaigns({ etat }),
            label,
            current: etat === shown,
          }))}
        />
        {cards.length > 0 ? (
          <div className="cards my-8">
            {cards.map((card) => (
              <CampaignCard key={card.id} of={card} onProject={words.onProject} level="h2" />
            ))}
          </div>
        ) : (
          <NothingHere />
        )}
        <Pagination
          previous={previous && paths.campaigns({ etat: shown, avant: previous })}
          next={next && paths.campaigns({ etat: shown, apres: next })}
        />
      </Wrap>
    </>
  )
}

function NothingHere() {
  const { shown } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.campaigns.list
  if (shown)
    return (
      <Empty
        seed="campagnes-rien"
        title={words.nothing}
        actions={<LinkButton href={paths.campaigns()}>{words.see}</LinkButton>}
      >
        {words.nothingBody}
      </Empty>
    )
  return (
    <Empty
      seed="campagnes-vide"
      title={words.empty}
      actions={<LinkButton href={paths.projects()}>{words.emptyAction}</LinkButton>}
    >
      {words.emptyBody}
    </Empty>
  )
}
