import { sql } from 'drizzle-orm'
import { cents, day, int, nullable, oneOf, type ValueOf } from '#db/read/index.ts'

/** How a collection ended: all that was asked came in; less did; or too little, and everybody gets theirs back. Null before. */
export const endingColumn = nullable(oneOf(['whole', 'short', 'returned']))
export type Ending = NonNullable<ValueOf<typeof endingColumn>>

/**
 * What a campaign has come to as far as it is published, in cents: its figures move with the counts of the ledger, never
 * with one promise. Each is another thing, never a sum of the others.
 */
export const figureColumns = {
  promised: cents,
  /** How many promised; null where all that is published is the whole of fewer than five. */
  pledges: nullable(int),
  collected: cents,
  /** Of that, what went back to its givers. */
  refunded: cents,
  /** What was collected and is still there. */
  kept: cents,
  ending: endingColumn,
  /** The day of the last count; null before the first. */
  countedOn: nullable(day),
}

/** How the collection of a campaign `c` ended. Not by how much it fell short: that moves with the counts. */
export const ending = sql`(select case when not s.kept then 'returned' when s.collected < c.goal then 'short' else 'whole' end
  from campaign_settlements s where s.campaign_id = c.id)`

/** The published figures of a campaign `c`, read as `figureColumns`. */
export const figures = sql`f.promised, g.pledges, f.collected, f.refunded, f.kept, ${ending} as ending, g."countedOn"`
export const joinFigures = sql`
  cross join lateral campaign_figures(c.id) f
  cross join lateral (
    select case when exists (select from public_lines l where l.campaign_id = c.id and l.whole) then null else (
        select coalesce(sum(l.givers), 0)::int from public_lines l where l.campaign_id = c.id) end as pledges,
      (select max(m.day) from public_counts m) as "countedOn") g`
