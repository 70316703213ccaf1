import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cardEnd, lastTry, type ReturnedPledge, returnOf } from '#app/domain/funding/index.ts'
import { brandName } from '#app/lib/money/card-brand.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { CardWarning } from '#app/ui/card-warning.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { takeReturn } from '#app/web/checkout.ts'
import { idParam } from '#app/web/id-param.ts'
import { leadTo, notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

type Step = 'counts' | 'waits' | 'late' | 'expired' | 'ended'

/** Where the hosted page leads back to: Stripe is asked what came of it, unless a webhook was faster. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'pledge.make')
  const { instance, viewer, t, locale } = visited
  const id = idParam(args.params, visited)
  const look = async () => (await returnOf(instance.db, id, viewer.id)) ?? notFound(visited)
  let returned = await look()
  const { sessionId, result } = returned.checkout ?? {}
  if (sessionId && !result) {
    // Should Stripe not answer, its webhook will tell later; the page says that it waits.
    await takeReturn(instance, sessionId).catch((error: unknown) =>
      instance.log.warn({ err: error, requestId: args.context.requestId }, 'a return could not be looked at'),
    )
    returned = await look()
  }
  // What she paid after a refusal is told by the page of her promise, where she came from.
  if (returned.checkout?.purpose === 'mend')
    throw leadTo(visited.paths.pledge(id).show, visited.url, { status: 303 })
  const { amount, card, campaign } = returned
  const step = stepOf(returned)
  const why =
    step === 'counts' && returned.state === 'confirmed' ? cardEnd(returned, campaign, returned.now) : null
  const campaignTitle = campaign.title[locale] || campaign.title.fr
  const shown = { ...campaign, title: campaignTitle }
  const ends = why && { why, until: lastTry(campaign.deadlineAt) }
  return { id, step, amount, card, ends, campaign: shown, title: pageTitle(t.collection.back[step].title) }
}

function stepOf({ state, checkout }: ReturnedPledge): Step {
  if (state === 'started') return 'waits'
  if (state === 'released') return checkout?.result === 'refused' ? 'late' : 'expired'
  return state === 'withdrawn' || state === 'void' ? 'ended' : 'counts'
}

export const meta = titleMeta

export default function Return() {
  const { id, step, amount, card, ends, campaign } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.collection.back
  const here = paths.campaign(campaign.slug).show
  return (
    <>
      <PageHeading
        title={words[step].title}
        seed={campaign.slug}
        lead={<p>{words.about(say.money(amount), campaign.title)}</p>}
        breadcrumbs={[{ label: campaign.title, href: here }]}
      />
      <Wrap className="grid justify-items-start gap-6">
        {step === 'counts' ? (
          <Notice tone="success" live>
            {words.counts.body(say.instant(campaign.deadlineAt))}
            {card ? ` ${words.counts.card(brandName(card.brand), card.last4)}` : null}
          </Notice>
        ) : (
          <Notice tone={step === 'waits' ? 'info' : 'warning'} live>
            {words[step].body}
          </Notice>
        )}
        {ends && card ? (
          <CardWarning
            {...ends}
            card={card}
            deadlineAt={campaign.deadlineAt}
            href={paths.pledge(id).card}
            live
          />
        ) : null}
        <p className="flex flex-wrap gap-4">
          {step === 'waits' ? (
            <>
              <LinkButton href={paths.pledge(id).back}>{words.refresh}</LinkButton>
              <LinkButton tone="secondary" href={paths.pledge(id).card}>
                {words.toCard}
              </LinkButton>
            </>
          ) : step === 'counts' ? (
            <LinkButton tone={ends ? 'secondary' : 'primary'} href={paths.pledge(id).show}>
              {words.see}
            </LinkButton>
          ) : (
            <LinkButton href={here}>{words.toCampaign}</LinkButton>
          )}
        </p>
      </Wrap>
    </>
  )
}
