import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { act } from '#app/domain/act.ts'
import { openPayment, ownSponsorship, reopenPayment } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { hostedPage } from '#app/web/checkout.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound, orRefused } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/**
 * Leads to the hosted page on which a package is paid: a step of its own, so that the sponsorship is committed before
 * Stripe is asked, and asked again leads to the same page. What is paid or let go has nothing to pay: its page says so.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'sponsorship.take')
  const { actor, instance, locale, paths, viewer, t } = visited
  const id = idParam(args.params, visited)
  const own = (await ownSponsorship(instance.db, { id, personId: viewer.id, locale })) ?? notFound(visited)
  const to = paths.sponsorship(id)
  if (own.state !== 'started') return redirect(to.show, 303)
  const wish = await orRefused(
    visited,
    act(instance.db, actor, (act) => openPayment(act, { sponsorshipId: id })),
  )
  try {
    const page = await hostedPage(instance, wish, {
      ...{ actor, locale, back: to.back, cancel: to.back },
      what: t.sponsoring.own.one(own.package.title),
      again: (act, refused) => reopenPayment(act, { sponsorshipId: id, refused }),
    })
    return redirect(page ?? to.back, 303)
  } catch (error) {
    instance.log.error({ err: error, requestId: args.context.requestId }, 'no hosted page')
    const heading = t.sponsoring.own.one(own.package.title)
    const shown = { id, gross: own.price.gross, heading, title: pageTitle(heading) }
    return data(shown, { status: 503 })
  }
}

export const meta = titleMeta

export default function NoPaymentPage() {
  const { id, gross, heading } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  return (
    <>
      <PageHeading title={heading} lead={<p>{t.sponsoring.own.payRefused}</p>} />
      <Wrap>
        <LinkButton href={paths.sponsorship(id).payment}>{t.sponsoring.own.pay(say.money(gross))}</LinkButton>
      </Wrap>
    </>
  )
}
