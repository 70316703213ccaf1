import { type Actor, act, nobody } from '#app/domain/act.ts'
import { type CheckoutWish, type MendKey, openMend, reopenMend } from '#app/domain/funding/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { hostedPage, takeReturn } from '#app/web/checkout.ts'
import type { Visit } from '#app/web/visit.ts'

type Way = { key: MendKey; actor?: Actor; wish: CheckoutWish; show: string; back: string }

/**
 * The hosted page on which the owner of a refused card pays. One that is finished or closed is looked at, and unless it was
 * paid another is opened: the button never leads back to itself. When Stripe does not answer, or never will, the page she
 * came from says so.
 */
export async function toMend(visited: Visit, { key, actor = nobody, wish, show, back }: Way) {
  const { instance, locale, t } = visited
  const pageOf = (wish: CheckoutWish) =>
    hostedPage(instance, wish, {
      ...{ actor, locale, back, cancel: show, what: t.collection.mend.what },
      again: (act) => reopenMend(act, key),
    })
  try {
    const page = await pageOf(wish)
    if (page || !wish.sessionId) return { to: page ?? back }
    await takeReturn(instance, wish.sessionId)
    return { to: (await pageOf(await act(instance.db, actor, (deed) => openMend(deed, key)))) ?? show }
  } catch (error) {
    // It was paid there: the page says so.
    if (error instanceof Refusal) return { to: show }
    instance.log.error({ err: error }, 'no hosted page')
    return { to: `${show}?service=muet` }
  }
}

/** Whether she comes from a payment page that could not be opened. */
export const isSilent = (url: URL) => url.searchParams.get('service') === 'muet'
