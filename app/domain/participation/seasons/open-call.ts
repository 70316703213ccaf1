import { z } from 'zod'
import { seasonCriteria } from '#app/lib/kinds.ts'
import { day, instant, read, shape, uuid } from '#db/read/index.ts'
import { seasonCalls } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { mustActFor } from '../../station/index.ts'
import { dayTyped } from '../../typed-day.ts'
import { record } from '../news.ts'

/** How long people may answer, in days. */
const [least, most] = [7, 92]

export const SeasonCallInput = z.object({
  /** The first day of a season of the service. */
  fromOn: dayTyped(),
  closesOn: dayTyped(),
  criteria: z.array(z.enum(seasonCriteria)).min(1).max(seasonCriteria.length),
})
export type SeasonCallInput = z.output<typeof SeasonCallInput>

refuseOn('a_season_is_asked_about_once', () => new Refusal('season-asked', 409, 'fromOn'))

/**
 * Asks what people thought of a season of a service, from now until the end of a day: once of each season that has begun
 * (`season-unknown`, `season-asked`), for a week at least and three months at most (`call-ends`).
 */
export async function openSeasonCall(
  act: Act,
  { slug, fromOn, closesOn, criteria }: SeasonCallInput & { slug: string },
): Promise<void> {
  allow(act.actor, 'service.write')
  const [season] = await read(act.tx, asked)`
    select s.id, s.body_id as "bodyId", n.until_on as "untilOn", city_instant(${closesOn}::date + 1) as "closesAt"
    from services s join service_seasons n on n.service_id = s.id and n.from_on = ${fromOn}::date
      and n.from_on <= city_today()
    where s.slug = ${slug}`
  if (!season) throw new Refusal('season-unknown', 422, 'fromOn')
  await mustActFor(act, season.bodyId)
  const days = (season.closesAt.getTime() - act.at.getTime()) / 86_400_000
  if (days < least || days > most) throw new Refusal('call-ends', 422, 'closesOn')
  await act.tx.insert(seasonCalls).values({
    ...{ serviceId: season.id, fromOn, untilOn: season.untilOn, criteria: [...new Set(criteria)] },
    ...{ opensAt: act.at, closesAt: season.closesAt, by: whoActs(act.actor), at: act.at },
  })
  await record(act, 'season-call-opened', { kind: 'service', id: season.id, topicId: season.id })
}

const asked = shape({ id: uuid, bodyId: uuid, untilOn: day, closesAt: instant })
