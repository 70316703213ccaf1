import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { act } from '#app/domain/act.ts'
import { openPayment, ownSponsorship, reopenPayment } from '#app/domain/funding/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
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
      again: (act) => reopenPayment(act, { sponsorshipId: id }),
    })
    return redirect(page ?? to.back, 303)
  } catch (error) {
    instance.log.error({ err: error, requestId: args.context.requestId }, 'no hosted page')
    const shown = { id, gross: own.price.gross, title: `${t.sponsoring.own.one(own.package.title)} — Cordée` }
    return data(shown, { status: 503 })
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data && 'title' in data ? data.title : 'Cordée' },
]

export default function NoPaymentPage() {
  const { id, gross, title } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  return (
    <>
      <PageHeading title={title.replace(/ — Cordée$/, '')} lead={<p>{t.sponsoring.own.payRefused}</p>} />
      <Wrap>
        <LinkButton href={paths.sponsorship(id).payment}>{t.sponsoring.own.pay(say.money(gross))}</LinkButton>
      </Wrap>
    </>
  )
}
