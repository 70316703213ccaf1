import { everyPlace, InfoAsk, InfoChoices, infosReceived } from '#app/domain/station/index.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import type { Visit } from '#app/web/visit.ts'

/** What the form of mails shows; `receives` is undefined for whoever has not signed in, null while she receives none. */
export async function infoMailsFor({ db, viewer, locale }: Visit) {
  const [places, receives] = await Promise.all([
    everyPlace(db, locale),
    viewer ? infosReceived(db, viewer.id) : undefined,
  ])
  return { places, receives, constraint: constraintsOf(viewer ? InfoChoices : InfoAsk) }
}
export type InfoMailsShown = Awaited<ReturnType<typeof infoMailsFor>>
