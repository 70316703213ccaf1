import { type Actor, nobody } from '#app/domain/act.ts'
import { type CheckoutWish, type MendKey, reopenMend } from '#app/domain/funding/index.ts'
import { hostedPage } from '#app/web/checkout.ts'
import type { Visit } from '#app/web/visit.ts'

type Way = { key: MendKey; actor?: Actor; wish: CheckoutWish; show: string; back: string }

/** The hosted page on which the owner of a refused card pays; the page she came from when Stripe does not answer. */
export async function toMend({ instance, locale, t }: Visit, { key, actor = nobody, wish, show, back }: Way) {
  try {
    const page = await hostedPage(instance, wish, {
      ...{ actor, locale, back, cancel: show, what: t.collection.mend.what },
      again: (act) => reopenMend(act, key),
    })
    return { to: page ?? back }
  } catch (error) {
    instance.log.error({ err: error }, 'no hosted page')
    return { to: show, say: t.collection.silent.title }
  }
}
