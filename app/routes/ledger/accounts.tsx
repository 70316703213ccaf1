import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { balances, LedgerFilter, linesPage, totalsByCampaign } from '#app/domain/ledger/index.ts'
import { asSheet } from '#app/lib/formats/csv.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { visit } from '#app/web/visit.ts'
import { CampaignFigures } from './parts/campaign-figures.tsx'
import { CampaignTable } from './parts/campaign-table.tsx'
import { EntryFilters } from './parts/entry-filters.tsx'
import { Overview } from './parts/overview.tsx'
import { Statement } from './parts/statement.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, locale, t } = await visit(args)
  const filter = LedgerFilter.parse(Object.fromEntries(url.searchParams))
  const whole = Object.values(filter).every((value) => value === undefined)
  const [page, campaigns, sums] = await Promise.all([
    linesPage(db, filter, locale),
    totalsByCampaign(db, locale),
    whole ? balances(db) : null,
  ])
  return { ...page, campaigns, sums, filter, whole, title: pageTitle(t.ledger.title) }
}

export const meta = titleMeta

/** The public accounts: where the money stands, each campaign's own, and every line. */
export default function Accounts() {
  const { lines, next, campaigns, sums, filter, whole } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.ledger
  const { apres, ...narrowing } = filter
  const nothing = whole && lines.length === 0
  const ofOne = campaigns.find(({ campaign }) => campaign.slug === filter.campagne)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={
          <>
            <p>{words.lead}</p>
            <p>{words.privacy}</p>
          </>
        }
        seed="comptes"
        actions={
          <>
            <LinkButton href={paths.ledgerTable(narrowing)} tone="secondary" download>
              {words.downloadTable}
            </LinkButton>
            <LinkButton href={paths.ledgerTable({ ...narrowing, ...asSheet })} tone="quiet" download>
              {t.common.sheet}
            </LinkButton>
            <LinkButton href={paths.ledgerChain} tone="secondary" download>
              {words.downloadChain}
            </LinkButton>
            <LinkButton href={paths.ledgerFingerprints()} tone="quiet">
              {words.fingerprints.title}
            </LinkButton>
          </>
        }
      />
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-12">
        {nothing ? (
          <Empty seed="comptes-vides" title={words.empty}>
            {words.emptyBody}
          </Empty>
        ) : (
          <>
            {sums ? <Overview sums={sums} /> : null}
            {whole && campaigns.length > 0 ? <CampaignTable campaigns={campaigns} /> : null}
            <section>
              <h2 className="mb-4">{words.entries.title}</h2>
              <EntryFilters filter={filter} campaigns={campaigns.map(({ campaign }) => campaign)} />
              {ofOne ? (
                <div className="mb-8">
                  <CampaignFigures totals={ofOne} />
                  <p className="mt-4">
                    <a href={paths.campaign(ofOne.campaign.slug).show}>{words.campaigns.show}</a>
                  </p>
                </div>
              ) : null}
              {lines.length > 0 ? (
                <Statement lines={lines} ofOne={Boolean(ofOne)} />
              ) : (
                <Empty seed="comptes-filtres" title={words.emptyFiltered} />
              )}
              <Pagination
                previous={apres ? paths.ledger(narrowing) : null}
                next={next ? paths.ledger({ ...narrowing, apres: next }) : null}
              />
            </section>
          </>
        )}
      </Wrap>
    </>
  )
}
