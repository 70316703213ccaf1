import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { act } from '#app/domain/act.ts'
import { openCheckout, reopenCheckout } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { hostedPage } from '#app/web/checkout.ts'
import { idParam } from '#app/web/id-param.ts'
import { orRefused } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/**
 * Leads to the hosted page on which a card is given for a promise: a step of its own, so that the promise is committed
 * before Stripe is asked, and asked again leads to the same page. Its own page is shown when Stripe does not answer.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'pledge.make')
  const { actor, instance, locale, paths, say, t } = visited
  const pledgeId = idParam(args.params, visited)
  const wish = await orRefused(
    visited,
    act(instance.db, actor, (act) => openCheckout(act, { pledgeId })),
  )
  const { back, card } = paths.pledge(pledgeId)
  try {
    const page = await hostedPage(instance, wish, {
      ...{ actor, locale, back, cancel: back, what: '' },
      note: (promised) => t.collection.cardNote(say.money(promised)),
      again: (act, refused) => reopenCheckout(act, { pledgeId, refused }),
    })
    return redirect(page ?? back, 303)
  } catch (error) {
    instance.log.error({ err: error, requestId: args.context.requestId }, 'no hosted page')
    const shown = { again: card, until: wish.expiresAt, title: pageTitle(t.collection.silent.title) }
    return data(shown, { status: 503 })
  }
}

export const meta = titleMeta

export default function NoCardPage() {
  const { again, until } = useLoaderData<typeof loader>()
  const { t, say } = useLanguage()
  const words = t.collection.silent
  return (
    <>
      <PageHeading title={words.title} lead={<p>{words.body(say.instant(until))}</p>} />
      <Wrap>
        <LinkButton href={again}>{words.again}</LinkButton>
      </Wrap>
    </>
  )
}
