import { seasonCriteria } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import {
  array,
  bool,
  day,
  float,
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  uuid,
} from '#db/read/index.ts'
import { personClass } from '#db/schema/index.ts'
import { settingsOf } from '../../commune/index.ts'

const callRow = shape({
  id: uuid,
  fromOn: day,
  untilOn: day,
  criteria: array(oneOf(seasonCriteria)),
  closesAt: instant,
  open: bool,
  /** Her own, where she gave some. */
  own: list(json({ criterion: oneOf(seasonCriteria), score: int })),
  /** Once it is closed: what each class thought of it, where enough of them answered. */
  results: list(
    json({
      criterion: oneOf(seasonCriteria),
      class: oneOf(personClass.enumValues),
      people: int,
      mean: float,
    }),
  ),
})
export type SeasonCall = RowOf<typeof callRow>

/** The ends of what is published of a mean: at 5.0 a whole class would have said what each of it said. */
const [lowest, highest] = [1.3, 4.7]

/**
 * The seasons of a service on which people were asked, the latest first. What they said is counted once, after the close,
 * by class, and never of fewer than the commune's threshold: no two counts can be compared, and none is of all together,
 * from which a small class could be taken away.
 */
export async function seasonCallsOf(db: Db, slug: string, viewerId: string | null): Promise<SeasonCall[]> {
  const { suppressionThreshold } = await settingsOf(db)
  return read(db, callRow)`
    select c.id, c.from_on as "fromOn", c.until_on as "untilOn", c.criteria, c.closes_at as "closesAt",
      t.now < c.closes_at as open,
      coalesce((select jsonb_agg(jsonb_build_object('criterion', r.criterion, 'score', r.score) order by r.criterion)
        from season_ratings r where r.call_id = c.id and r.person_id = ${viewerId}::uuid), '[]') as own,
      case when t.now < c.closes_at then '[]' else coalesce((select jsonb_agg(jsonb_build_object('criterion', r.criterion,
          'class', r.class, 'people', r.people, 'mean', least(${highest}, greatest(${lowest}, r.mean))) order by r.criterion, r.class)
        from (select criterion, class, count(*)::int as people, round(avg(score), 1) as mean from season_ratings
          where call_id = c.id group by criterion, class having count(*) >= ${suppressionThreshold}) r), '[]') end as results
    from season_calls c join services s on s.id = c.service_id cross join (select city_now() as now) t
    where s.slug = ${slug} order by c.from_on desc limit 10`
}

const asking = shape({ closesAt: nullable(instant), asked: bool })

/** Whether people are asked now about a season of this service, until when, and whether they ever were. */
export async function seasonAsked(db: Db, serviceId: string): Promise<RowOf<typeof asking>> {
  const [row] = await read(db, asking)`
    select max(c.closes_at) filter (where c.closes_at > city_now()) as "closesAt", count(*) > 0 as asked
    from season_calls c where c.service_id = ${serviceId}`
  return row! // an aggregate returns its row
}
