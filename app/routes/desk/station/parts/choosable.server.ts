import { officials } from '#app/domain/people/index.ts'
import { bodiesOf, everyPlace } from '#app/domain/station/index.ts'
import type { Visit } from '#app/web/visit.ts'
import type { Choosable } from './service-form.tsx'

/** What the form of a service offers: every place (`placeId` is the one that it has), her bodies, and who is in office. */
export async function choosableBy({ db, actor, locale }: Visit, placeId?: string): Promise<Choosable> {
  const [places, bodies, elected] = await Promise.all([
    everyPlace(db, locale, placeId),
    bodiesOf(db, actor),
    officials(db),
  ])
  return {
    ...{ places, bodies },
    elected: elected.map(({ personId, name }) => ({ id: personId, name })),
  }
}

const spare = 2
/** The seasons of a form, with empty lines for more. */
export const withSpareLines = (seasons: { fromOn: string; untilOn: string; hours: string }[]) =>
  [...seasons, ...Array.from({ length: spare }, () => ({ fromOn: '', untilOn: '', hours: '' }))].slice(0, 6)
