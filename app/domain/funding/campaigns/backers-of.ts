import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { bool, cents, nullable, type RowOf, read, shape, text } from '#db/read/index.ts'
import { standing } from '../pledges/pledge-states.ts'

/** Who promised, as everybody may read it: neither when, nor in which order, nor under which id. */
const backer = shape({
  /** The organisation's name where she gave for it; null once the account was deleted. */
  name: nullable(text),
  organisation: bool,
  /** Null where she keeps it to herself, or while showing it would tell another's. */
  amount: nullable(cents),
  /** Not shown because she asked for it. */
  kept: bool,
})
export type Backer = RowOf<typeof backer>

/**
 * One page of those who promised to a campaign and stand in a published line, by their names. Whoever gives anonymously
 * stands in no line of it, not even without a name; and nobody, where all that is published is the whole of fewer than
 * five.
 */
export async function backersOf(
  db: Db,
  campaignId: string,
  { page = 1, size = 30 }: { page?: number; size?: number } = {},
): Promise<{ backers: Backer[]; next: number | null }> {
  const rows = await read(db, backer)`
    select ${name} as name,
      g.id is not null as organisation, p.amount_hidden as kept,
      case when ${amountIsRead} then p.amount end as amount
    from pledges p join people a on a.id = p.person_id left join organisations g on g.id = p.organisation_id
    where p.campaign_id = ${campaignId} and ${isOnTheWall}
    order by (${name}) collate "und-x-icu" nulls last, md5(p.id::text) limit ${size + 1} offset ${(page - 1) * size}`
  return { backers: rows.slice(0, size), next: rows.length > size ? page + 1 : null }
}

const name = sql`case when a.erased_at is null then coalesce(g.name, a.display_name) else g.name end`

/** Promise `p` stands in a published line of at least five. */
export const counted = sql`exists (
  select from public_leaves f join public_lines l on l.position = f.position
  where f.pledge_id = p.id and l.kind = 'promised' and not l.whole)`

/** Promise `p` stands on the wall of its campaign. */
export const isOnTheWall = sql`(not p.anonymous and p.state in ${standing} and ${counted})`

/** The sum of promise `p`, which stands there, is read beside its name. */
export const amountIsRead = sql`(not p.amount_hidden and exists (
  select from shown_amounts s where s.pledge_id = p.id and s.revision = p.revision))`
