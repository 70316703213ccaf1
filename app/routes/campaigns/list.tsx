import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { campaignCards } from '#app/domain/funding/index.ts'
import { readView, viewWord } from '#app/lib/addresses/list-view.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Views } from '#app/ui/list-rows.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { visit } from '#app/web/visit.ts'
import { readCampaignCursor, readShown, type Shown } from './list-query.ts'
import { CampaignCard } from './parts/campaign-card.tsx'
import { CampaignRows } from './parts/campaign-rows.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, locale, t } = await visit(args)
  const shown = readShown(url.searchParams)
  const open = shown && shown === 'ouvertes'
  const page = await campaignCards(db, { locale, open, cursor: readCampaignCursor(url.searchParams) })
  return { ...page, shown, view: readView(url.searchParams), title: pageTitle(t.campaigns.list.title) }
}

export const meta = titleMeta

export default function CampaignList() {
  const { cards, shown, view, next, previous } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.campaigns.list
  const vue = viewWord(view)
  // What takes promises now comes before what was opened last.
  const first = cards.find(({ takesPledges }) => takesPledges) ?? cards[0]
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
            href: paths.campaigns({ etat, vue }),
            label,
            current: etat === shown,
          }))}
        />
        {cards.length > 0 ? (
          <div className="mt-4 mb-8 grid gap-4">
            <div className="flex justify-end">
              <Views {...{ view }} href={(as) => paths.campaigns({ etat: shown, vue: viewWord(as) })} />
            </div>
            {view === 'rows' ? (
              <CampaignRows cards={cards} />
            ) : (
              <div className="cards">
                {cards.map((card) => (
                  <CampaignCard
                    key={card.id}
                    of={card}
                    onProject={words.onProject}
                    level="h2"
                    large={previous === null && card === first}
                  />
                ))}
              </div>
            )}
          </div>
        ) : (
          <NothingHere />
        )}
        <Pagination
          previous={previous && paths.campaigns({ etat: shown, vue, avant: previous })}
          next={next && paths.campaigns({ etat: shown, vue, apres: next })}
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
