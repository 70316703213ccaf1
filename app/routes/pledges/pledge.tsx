import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  type CampaignShown,
  type HerPledge,
  herPledgeTo,
  publishedCampaign,
  PledgeForm as Schema,
} from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { keyForOne } from '#app/web/for-one.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { amountIn } from '../campaigns/parts/amounts.ts'
import { typedDelivery } from './parts/delivery-fields.tsx'
import { type Pledged, PledgeForm } from './parts/form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, url, t } = visited
  const campaign = (await publishedCampaign(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const { id: campaignId } = campaign
  const hers = viewer && (await herPledgeTo(db, { campaignId, personId: viewer.id, locale }))
  return {
    campaign: pledgedOf(campaign),
    // One that waits for its card is taken over by what she sends; one that counts is changed on its own page.
    counted: hers && hers.state !== 'started' ? hers : null,
    // One promise however often the form is sent.
    clientKey: keyForOne(args.context),
    rewardId: url.searchParams.get('contrepartie') ?? '',
    amount: amountIn(url.searchParams),
    signedIn: viewer !== null,
    organisations: viewer?.organisations ?? [],
    constraint: constraintsOf(Schema),
    title: pageTitle(t.campaigns.pledge.title, campaign.title),
  }
}

/** Of a campaign, what this page says: its own says the rest. */
function pledgedOf(campaign: CampaignShown): Pledged & Pick<CampaignShown, 'slug' | 'title'> {
  const { slug, title, lang, purpose, state, takesPledges, leastPledge, mostPledge, deadlineAt, now } =
    campaign
  const { shortfallRule, shortfallFloor, deductionRuling } = campaign
  const rewards = campaign.rewards.map(({ id, lang, title, fromAmount, quantity, left, needs }) => ({
    ...{ id, lang, title, fromAmount, quantity, left, needs },
  }))
  return {
    ...{ slug, title, lang, purpose, state, takesPledges, leastPledge, mostPledge, deadlineAt, now, rewards },
    ...{ shortfallRule, shortfallFloor, deductionRuling },
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  keptDeeds.pledge.ask(args, { slug: args.params.slug ?? '' })

/** Promising: an amount, a reward, what others read of it; the card comes in the next step. */
export default function Pledge() {
  const { campaign, counted, clientKey, amount, rewardId, organisations, signedIn, constraint } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.campaigns.pledge
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed={campaign.slug}
        breadcrumbs={[{ label: campaign.title, href: paths.campaign(campaign.slug).show }]}
      />
      <Wrap>
        {counted ? <Counted of={counted} /> : null}
        <PledgeForm
          {...{ campaign, organisations, signedIn, constraint, lastResult }}
          typed={{ amount, rewardId, organisationId: '', clientKey, delivery: typedDelivery(undefined) }}
        />
      </Wrap>
    </>
  )
}

/** She has promised already: the way to change it or take it back. */
function Counted({ of: { id, amount } }: { of: HerPledge }) {
  const { t, say, paths } = useLanguage()
  const words = t.campaigns.show
  return (
    <div className="mb-8 max-w-[68ch]">
      <Notice tone="warning" title={words.yours(say.money(amount))}>
        <a href={paths.pledge(id).show}>{words.yoursLink}</a>
      </Notice>
    </div>
  )
}
