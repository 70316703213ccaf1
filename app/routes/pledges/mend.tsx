import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { type MendPage, mendPage, openMend } from '#app/domain/funding/index.ts'
import { brandName } from '#app/lib/money/card-brand.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { SilentStripe } from './parts/silent-stripe.tsx'
import { isSilent, toMend } from './parts/to-mend.server.ts'

/** Reading changes nothing, however often a scanner opens the link. One that leads nowhere any more is gone: 410. */
export async function loader(args: LoaderFunctionArgs) {
  const { instance, locale, t, url } = await visit(args)
  const page = await mendPage(instance.db, args.params.token!)
  const campaignTitle = page && inThis(page.campaign.title, locale)
  const shown = {
    page: page && { ...page, sessionId: null },
    campaignTitle,
    silent: isSilent(url),
    title: pageTitle(t.collection.mend.title),
  }
  return data(shown, { status: page ? 200 : 410 })
}

export const meta = titleMeta

const inThis = (text: { fr: string; it?: string; en?: string }, locale: 'fr' | 'it' | 'en') =>
  text[locale] || text.fr

/** Leads on to the hosted page on which the owner of the card pays by herself. */
export function action(args: ActionFunctionArgs) {
  const token = args.params.token!
  return perform(args, {
    right: 'whoever-has-the-link',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => openMend(act, { token }),
    done: (wish, visited) => toMend(visited, { key: { token }, wish, ...visited.paths.mend(token) }),
    refusedTo: ({ paths }) => paths.mend(token).show,
  })
}

export default function Mend() {
  const { page, campaignTitle, silent } = useLoaderData<typeof loader>()
  const { t, paths, say } = useLanguage()
  const words = t.collection.mend
  if (!page)
    return (
      <>
        <PageHeading title={words.goneTitle} lead={<p>{words.gone}</p>} />
        <Wrap>
          <LinkButton href={paths.home}>{words.home}</LinkButton>
        </Wrap>
      </>
    )
  const about = t.collection.back.about(say.money(page.amount), campaignTitle ?? '')
  return (
    <>
      <PageHeading
        title={page.state === 'due' ? words.title : page.state === 'paid' ? words.paidTitle : words.overTitle}
        lead={<p>{about}</p>}
      />
      <Wrap>
        <div className="grid max-w-[68ch] justify-items-start gap-6">
          {page.state === 'due' ? <Due page={page} silent={silent} late={page.late} /> : null}
          {page.state === 'paid' ? (
            <Notice tone="success" live>
              {words.paid}
            </Notice>
          ) : null}
          {page.state === 'over' ? <Notice live>{words.over}</Notice> : null}
          <a href={paths.campaign(page.campaign.slug).show}>{t.collection.back.toCampaign}</a>
        </div>
      </Wrap>
    </>
  )
}

/** Why it was refused, until when it can be mended, and the one button. */
function Due({
  page: { why, card, until, underWay, amount },
  silent,
  late,
}: {
  page: MendPage
  silent: boolean
  late: boolean
}) {
  const { t, say } = useLanguage()
  const words = t.collection.mend
  return (
    <>
      <Notice tone="warning">
        <p>{words.why[why]}</p>
        {card ? <p>{t.collection.back.counts.card(brandName(card.brand), card.last4)}</p> : null}
        {until && !late ? <p>{words.until(say.instant(until))}</p> : null}
      </Notice>
      {silent ? <SilentStripe /> : null}
      <p>{words.conditions(say.money(amount))}</p>
      <Form method="post">
        <SubmitButton refused={underWay ? words.underWay : undefined}>
          {silent ? t.collection.silent.again : words.pay(say.money(amount))}
        </SubmitButton>
      </Form>
    </>
  )
}
