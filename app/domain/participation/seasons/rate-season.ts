import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type SeasonCriterion, seasonCriteria } from '#app/lib/kinds.ts'
import { array, oneOf, read, shape, uuid } from '#db/read/index.ts'
import { seasonRatings } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { writerOf } from '../contributions/place.ts'
import { record } from '../news.ts'

const score = z.coerce.number().int().min(1).max(5).optional()

/** What she thinks of each side of the season, where she thinks something of it. */
export const SeasonScores = z.object(
  Object.fromEntries(seasonCriteria.map((one) => [one, score])) as Record<SeasonCriterion, typeof score>,
)
export type SeasonScores = z.output<typeof SeasonScores>

refuseOn('season_rating_in_time', () => new Refusal('season-closed'))

/**
 * Gives what one thought of the season that is asked about, or changes it until the close: class and verification are those
 * of that moment. Refused where nothing is asked (`season-not-asked`), and where nothing is said (`no-score`).
 */
export async function rateSeason(
  act: Act,
  { slug, ...scores }: SeasonScores & { slug: string },
): Promise<{ first: boolean }> {
  allow(act.actor, 'opinion.give')
  const personId = whoActs(act.actor)
  const [call] = await read(act.tx, open)`
    select c.id, c.service_id as "serviceId", c.criteria from season_calls c join services s on s.id = c.service_id
    where s.slug = ${slug} and ${act.at.toISOString()}::timestamptz >= c.opens_at
      and ${act.at.toISOString()}::timestamptz < c.closes_at order by c.from_on desc limit 1`
  if (!call) throw new Refusal('season-not-asked')
  const given = call.criteria.flatMap((criterion) =>
    scores[criterion] === undefined ? [] : [{ criterion, score: scores[criterion] }],
  )
  if (given.length === 0) throw new Refusal('no-score', 422, call.criteria[0])
  const { class: of, verified } = await writerOf(act, personId)
  // Whoever sends twice at once waits for herself: the second takes the place of the first.
  await act.tx.execute(sql`select from people where id = ${personId} for update`)
  const before = await act.tx
    .delete(seasonRatings)
    .where(and(eq(seasonRatings.callId, call.id), eq(seasonRatings.personId, personId)))
    .returning({ id: seasonRatings.id })
  await act.tx
    .insert(seasonRatings)
    .values(given.map((one) => ({ ...one, callId: call.id, personId, class: of, verified, at: act.at })))
  const first = before.length === 0
  const subject = { kind: 'service', id: call.serviceId, topicId: call.serviceId }
  await record(act, first ? 'season-rated' : 'season-rated-again', subject)
  return { first }
}

const open = shape({ id: uuid, serviceId: uuid, criteria: array(oneOf(seasonCriteria)) })
