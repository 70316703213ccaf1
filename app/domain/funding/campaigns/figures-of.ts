import { sql } from 'drizzle-orm'
import { cents, day, int, nullable } from '#db/read/index.ts'

/**
 * What a campaign has come to as far as it is published, in cents: its figures move with the counts of the ledger, never
 * with one promise. Each is another thing, never a sum of the others.
 */
export const figureColumns = {
  promised: cents,
  /** How many promised; null where all that is published is the whole of fewer than five. */
  pledges: nullable(int),
  collected: cents,
  /** The day of the last count; null before the first. */
  countedOn: nullable(day),
}

/** The published figures of a campaign `c`, read as `figureColumns`: one pass over its lines. */
export const figures = sql`f.promised, f.pledges, f.collected, f."countedOn"`
export const joinFigures = sql`
  cross join lateral (
    select coalesce(sum(n.amount) filter (where n.account = 'pledged' and l.kind = 'promised'), 0) as promised,
      coalesce(-sum(n.amount) filter (where n.account = 'held' and l.kind = 'collected'), 0) as collected,
      case when coalesce(bool_or(l.whole), false) then null else (
        select coalesce(sum(g.givers), 0)::int from public_lines g where g.campaign_id = c.id) end as pledges,
      (select max(m.day) from public_counts m) as "countedOn"
    from public_lines l join public_line_entries n on n.position = l.position where l.campaign_id = c.id) f`
