import type { Db } from '#db/client.ts'
import { float, int, nullable, type RowOf, read, shape } from '#db/read/index.ts'

/** A civil year of moderation in figures, as Regulation (EU) 2022/2065, art. 15, has platforms publish it. */
const registerYear = shape({
  year: int,
  notices: int,
  hidden: int,
  kept: int,
  appeals: int,
  restored: int,
  upheld: int,
  /** Half of the rulings on notices came within this; null in a year without any. */
  medianSeconds: nullable(float),
})
export type RegisterYear = RowOf<typeof registerYear>

/** Every year since the first notice or ruling, the newest first. One query. */
export async function registerYears(db: Db): Promise<RegisterYear[]> {
  return read(db, registerYear)`
    with happened as (
      select at, 'notice' as what, null::float8 as delay from notices
      union all
      select at, 'appeal', null from appeals
      union all
      select r.at, r.decision, case when r.appeal_id is null then extract(epoch from r.at - told.first)::float8 end
      from rulings r
      left join (select ruling_id, min(at) as first from notices group by ruling_id) told on told.ruling_id = r.id
    )
    select extract(year from city_day(at))::int as year,
      count(*) filter (where what = 'notice')::int as notices,
      count(*) filter (where what = 'hidden')::int as hidden,
      count(*) filter (where what = 'kept')::int as kept,
      count(*) filter (where what = 'appeal')::int as appeals,
      count(*) filter (where what = 'restored')::int as restored,
      count(*) filter (where what = 'upheld')::int as upheld,
      percentile_cont(0.5) within group (order by delay) as "medianSeconds"
    from happened group by 1 order by 1 desc`
}
