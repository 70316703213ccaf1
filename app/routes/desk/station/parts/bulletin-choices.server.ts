import { bodiesOf, everyPlace, projectsToLink } from '#app/domain/station/index.ts'
import type { Visit } from '#app/web/visit.ts'

/** What the form of a bulletin offers: her bodies, every place, the public projects. */
export async function bulletinChoices({ db, actor, locale }: Visit) {
  const [bodies, places, projects] = await Promise.all([
    bodiesOf(db, actor),
    everyPlace(db, locale),
    projectsToLink(db, locale),
  ])
  return { bodies, places, projects }
}
export type BulletinChoices = Awaited<ReturnType<typeof bulletinChoices>>
