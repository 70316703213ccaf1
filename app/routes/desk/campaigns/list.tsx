import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type DeskCampaign, deskCampaigns } from '#app/domain/funding/index.ts'
import { may } from '#app/domain/policy.ts'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Figures } from '#app/ui/figures/figures.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { visitAs } from '#app/web/visit.ts'
import { CampaignBadge } from '../../campaigns/parts/campaign-badge.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, url, t } = await visitAs(args, 'campaign.cancel')
  return {
    ...(await deskCampaigns(db, { cursor: readCursor(url.searchParams) })),
    mayPrepare: may(actor, 'campaign.prepare'),
    mayDeliver: may(actor, 'reward.deliver'),
    title: pageTitle(t.campaignsDesk.list.title),
  }
}

export const meta = titleMeta

/** Every campaign with what was promised, collected and not. */
export default function DeskCampaigns() {
  const { campaigns, next, previous, mayPrepare } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.campaignsDesk.list
  const prepare = mayPrepare ? <LinkButton href={paths.deskNewCampaign}>{words.new}</LinkButton> : undefined
  return (
    <>
      <PageHeading title={words.title} seed="campagnes-mairie" actions={prepare} />
      <Wrap>
        {campaigns.length === 0 ? (
          <Empty seed="campagnes-mairie-vide" title={words.none}>
            {words.noneBody}
          </Empty>
        ) : (
          <ul className="grid gap-4 md:grid-cols-2">
            {campaigns.map((campaign) => (
              <Line key={campaign.slug} of={campaign} />
            ))}
          </ul>
        )}
        <Pagination
          previous={previous && paths.deskCampaignsShown({ avant: previous })}
          next={next && paths.deskCampaignsShown({ apres: next })}
        />
      </Wrap>
    </>
  )
}

function Line({ of }: { of: DeskCampaign }) {
  const { mayDeliver } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.campaignsDesk.list
  const { edit, cancelling } = paths.deskCampaign(of.slug)
  const asked = `${words.promised} ${words.of(say.money(of.goal))}`
  return (
    <li className="card">
      <h2 className="text-lg" lang="fr">
        <a href={of.state === 'open' ? cancelling : edit}>{of.title}</a>
      </h2>
      <p className="text-sm text-second">{words.onProject(of.project)}</p>
      <p>
        <CampaignBadge state={of.state} takesPledges={of.takesPledges} ending={of.ending} />
      </p>
      <Figures
        figures={[
          { value: say.money(of.promised), label: asked, money: true },
          ...(of.state === 'reached' || of.state === 'settled'
            ? [
                { value: say.money(of.collected), label: words.collected, money: true },
                ...(of.refunded > 0n
                  ? [{ value: say.money(of.refunded), label: words.refunded, money: true }]
                  : []),
                { value: say.money(of.failed), label: words.failed, money: true },
              ]
            : []),
        ]}
      />
      <p className="text-sm text-second">
        {words.deadline(say.instant(of.deadlineAt))} · {words.pledges(of.pledges)}
      </p>
      {of.state === 'reached' || of.state === 'settled' ? (
        <p>
          <a href={paths.deskPayments(of.slug)}>{t.collection.desk.link}</a>
          {mayDeliver ? (
            <>
              {' · '}
              <a href={paths.deskDeliveries(of.slug, { etat: 'to-do' })}>{t.campaignsDesk.deliveries.link}</a>
            </>
          ) : null}
        </p>
      ) : null}
    </li>
  )
}
