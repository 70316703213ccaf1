import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type HerPledge, herPledges } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { isUuid } from '#app/lib/uuid.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, locale, url, t } = await visitAs(args, 'pledge.change')
  const said = url.searchParams.get('apres') ?? ''
  const before = isUuid(said) ? said : undefined
  const page = await herPledges(db, viewer.id, locale, { before })
  return { ...page, title: pageTitle(t.campaigns.pledge.mine.title) }
}

export const meta = titleMeta

/** What she promised to the campaigns, and where each promise stands. */
export default function MyPledges() {
  const { pledges, next } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.campaigns.pledge.mine
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumbs={[{ label: t.publishing.account, href: paths.account }]}
      />
      <Wrap>
        {pledges.length > 0 ? (
          <ul className="grid gap-4">
            {pledges.map((pledge) => (
              <OnePledge key={pledge.id} of={pledge} />
            ))}
          </ul>
        ) : (
          <Empty
            seed="promesses"
            title={words.empty}
            actions={<LinkButton href={paths.campaigns()}>{words.emptyAction}</LinkButton>}
          >
            {words.emptyBody}
          </Empty>
        )}
        <Pagination next={next && paths.accountPledges({ apres: next })} />
      </Wrap>
    </>
  )
}

function OnePledge({ of: { id, amount, state, at, cardEnd, mend, campaign } }: { of: HerPledge }) {
  const { t, say, paths } = useLanguage()
  const words = t.campaigns.pledge.one
  const tone = state === 'collected' ? 'done' : state === 'failed' ? 'late' : 'plain'
  return (
    <li className="card">
      <h2 className="text-lg" lang={campaign.lang}>
        <a href={paths.pledge(id).show}>{campaign.title}</a>
      </h2>
      <p className="flex flex-wrap items-center gap-3">
        <span className="money">{say.money(amount)}</span>
        <Badge tone={tone}>{words.states[state]}</Badge>
        {cardEnd ? <Badge tone="late">{t.collection.card.badge}</Badge> : null}
        <span className="text-sm text-second">
          {words.on} {say.day(at)}
        </span>
      </p>
      {mend ? (
        <p>
          <a href={paths.pledge(id).show}>{t.collection.mend.title}</a>
        </p>
      ) : null}
      {cardEnd ? (
        <p>
          <a href={paths.pledge(id).card}>{t.collection.card.other}</a>
        </p>
      ) : null}
    </li>
  )
}
