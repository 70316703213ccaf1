import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { backersOf, herPledgeTo, publishedCampaign, sponsoringOfCampaign } from '#app/domain/funding/index.ts'
import { campaignAccounts } from '#app/domain/ledger/index.ts'
import { decisionsOf } from '#app/domain/publishing/index.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { DecisionsOn } from '../decisions/parts/decisions-on.tsx'
import { CampaignAccounts } from '../ledger/parts/campaign-accounts.tsx'
import { Sponsoring } from '../sponsoring/parts/sponsoring.tsx'
import { readPage } from './list-query.ts'
import { CampaignBadge } from './parts/campaign-badge.tsx'
import { CampaignFacts } from './parts/campaign-facts.tsx'
import { GiveBar } from './parts/give.tsx'
import { PromiseCard } from './parts/promise-card.tsx'
import { Wall } from './parts/wall.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, url, frame } = visited
  const campaign = (await publishedCampaign(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const page = readPage(url.searchParams.get('mur'))
  const [{ settings }, wall, accounts, sponsoring, decisions, hers] = await Promise.all([
    frame(),
    backersOf(db, campaign.id, { page }),
    campaignAccounts(db, campaign, locale),
    sponsoringOfCampaign(db, campaign.id, locale),
    decisionsOf(db, campaign.id, locale),
    viewer ? herPledgeTo(db, { campaignId: campaign.id, personId: viewer.id, locale }) : null,
  ])
  return {
    ...{ campaign, wall, accounts, sponsoring, decisions, hers },
    later: page > 1,
    commune: settings.communeName,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? shownMeta(`${data.campaign.title} — ${data.commune}`, data.campaign.purpose) : []

/** An all-or-nothing campaign as everybody reads it. */
export default function ShowCampaign() {
  const { campaign, wall, accounts, sponsoring, decisions, later, hers } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.campaigns
  const { slug, project, lang, state, takesPledges } = campaign
  const gives = takesPledges && !hers
  return (
    <div className="subject">
      <PageHeading
        title={campaign.title}
        lead={campaign.purpose}
        lang={lang}
        seed={slug}
        cover={campaign.cover ?? undefined}
        breadcrumbs={[{ label: words.list.title, href: paths.campaigns() }]}
        actions={
          <p className="flex flex-wrap items-center gap-3">
            <CampaignBadge state={state} takesPledges={takesPledges} ending={campaign.ending} />
            <span>
              {words.show.onProject}{' '}
              <a href={paths.project(project.slug).show} lang={project.lang}>
                {project.title}
              </a>
            </span>
          </p>
        }
      />
      <Wrap>
        <Columns
          aside={
            <>
              <PromiseCard campaign={campaign} hers={hers} />
              <DecisionsOn decisions={decisions} place={{ kind: 'campaign', slug }} />
            </>
          }
        >
          <CampaignFacts campaign={campaign} gives={gives} />
        </Columns>
        <div className="columns mt-12">
          <div className="told">
            {/* Once nobody can promise any more, an empty wall has nothing to announce. */}
            {takesPledges || wall.backers.length > 0 || later ? (
              <Wall slug={slug} {...wall} anonymous={campaign.anonymous} later={later} />
            ) : null}
            <Sponsoring of={sponsoring} ofCampaign />
            <CampaignAccounts {...accounts} />
          </div>
        </div>
      </Wrap>
      {gives ? <GiveBar of={campaign} /> : null}
    </div>
  )
}
