import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { herDelivery } from '#app/domain/funding/index.ts'
import { proofsOf } from '#app/domain/ledger/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { CardWarning } from '#app/ui/card-warning.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { HerDelivery } from './parts/delivery.tsx'
import { PledgeFacts } from './parts/facts.tsx'
import { PledgeNext } from './parts/next.tsx'
import { pledgeHere } from './parts/pledge-here.server.ts'
import { HerProofs } from './parts/proofs.tsx'
import { isSilent } from './parts/to-mend.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, pledge, url, t, viewer, locale } = await pledgeHere(args)
  const [proofs, delivery] = await Promise.all([
    proofsOf(db, pledge.id),
    herDelivery(db, { id: pledge.id, personId: viewer.id, locale }),
  ])
  return {
    ...{ pledge, proofs, delivery },
    silent: isSilent(url),
    title: pageTitle(t.campaigns.pledge.one.title, pledge.campaign.title),
  }
}

export const meta = titleMeta

/** One's own promise: where it stands, what happens next, and the way out. */
export default function HerPledge() {
  const { pledge, silent, proofs, delivery } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.campaigns.pledge
  const { id, state, changeable, campaign } = pledge
  const to = paths.pledge(id)
  return (
    <>
      <PageHeading
        title={words.one.title}
        lead={words.one.lead(campaign.title)}
        seed={campaign.slug}
        breadcrumbs={[{ label: words.mine.title, href: paths.accountPledges() }]}
      />
      <Wrap>
        <div className="grid max-w-[80ch] gap-8">
          <PledgeNext of={pledge} silent={silent} />
          {pledge.cardEnd && pledge.card ? (
            <CardWarning
              {...pledge.cardEnd}
              card={pledge.card}
              deadlineAt={campaign.deadlineAt}
              href={to.card}
            />
          ) : null}
          <PledgeFacts of={pledge} />
          {delivery && (delivery.changeable || delivery.state !== 'to-do') ? (
            <HerDelivery of={delivery} href={to.reward} />
          ) : null}
          {state === 'started' || state === 'released' ? null : <HerProofs of={proofs} file={to.proof} />}
          <p className="actions">
            {changeable && state === 'started' ? (
              <LinkButton href={to.card}>{words.one.giveCard}</LinkButton>
            ) : null}
            {changeable && state === 'confirmed' ? (
              <LinkButton tone="secondary" href={to.change}>
                {words.one.change}
              </LinkButton>
            ) : null}
            {changeable && state === 'confirmed' && !pledge.cardEnd ? (
              <LinkButton tone="secondary" href={to.card}>
                {words.one.otherCard}
              </LinkButton>
            ) : null}
            {changeable ? (
              <LinkButton tone="secondary" href={to.withdraw}>
                {words.one.withdraw}
              </LinkButton>
            ) : null}
            {state === 'released' || state === 'withdrawn' ? (
              <LinkButton tone="secondary" href={paths.campaign(campaign.slug).pledges}>
                {words.one.again}
              </LinkButton>
            ) : null}
            <LinkButton tone="quiet" href={paths.campaign(campaign.slug).show}>
              {words.one.toCampaign}
            </LinkButton>
          </p>
        </div>
      </Wrap>
    </>
  )
}
