import { type SQL, sql } from 'drizzle-orm'
import type { proposalSorts } from '#app/lib/kinds.ts'
import type { ProposalState, Theme } from '#db/schema/index.ts'
import { instantKey } from '../keyset.ts'

export type ProposalSort = (typeof proposalSorts)[number]

export type ProposalFilters = {
  words?: string[]
  theme?: Theme
  state?: ProposalState
  /** At this place, by its words. */
  place?: string
  /** The address of a place of the register: the nearest to it may come first. */
  near?: string
}

/** The state as it is shown: who reached the threshold has reached it, before the clock of the city has looked. */
export const stateNow = sql`case when p.state = 'open' and p.reached_at is not null then 'reached' else p.state end`

/** What is over otherwise than by an answer is found by its state alone. */
const setAside = sql`p.state not in ('merged', 'withdrawn', 'expired')`

/** It has each of these words. */
export const hasWords = (words: readonly string[]): SQL =>
  sql.join([sql`true`, ...words.map((word) => sql`p.id in (select proposals_like(${word}))`)], sql` and `)

export function conditions({ words = [], theme, state, place }: ProposalFilters): SQL {
  return sql.join(
    [
      sql`c.standing`,
      state ? sql`${stateNow} = ${state}` : setAside,
      hasWords(words),
      ...(theme ? [sql`p.themes @> array[${theme}]`] : []),
      ...(place ? [sql`p.place <> '' and plain(${place}) <% plain(p.place)`] : []),
    ],
    sql` and `,
  )
}

/** Further than any place of the earth is from another. */
const farAway = 99_999_999

/** How far a proposal is from the place from which somebody looks, where the register knows both. */
export const metresAway = sql`case when here.latitude is not null and there.latitude is not null
  then round(metres_between(here.latitude, here.longitude, there.latitude, there.longitude))::int end`

/** Brings the two places by which that is known. */
export const fromPlace = (near: string | undefined): SQL =>
  near
    ? sql`left join places there on there.id = p.place_id left join places here on here.slug = ${near}`
    : sql``

/**
 * The value by which a page is ordered, the greatest first. The shuffle is the same for everybody on one day and another
 * on the next: `most supported first` feeds itself. Whoever knows the day can compute it: the first fifteen hexadecimal
 * digits of MD5(day ‖ id), cut to what an address may hold.
 */
export function keyOf(sort: ProposalSort, day: string): SQL {
  switch (sort) {
    case 'shuffled':
      return sql`(('x' || substr(md5(${day} || p.id::text), 1, 12))::bit(48)::bigint)`
    // Those of which nobody knows where they are come last.
    case 'near':
      return sql`(-coalesce(${metresAway}, ${farAway}))::bigint`
    case 'newest':
      return instantKey(sql`p.published_at`)
    case 'supported':
      return sql`p.weighty::bigint`
    // Those whose answer is owed first, the most urgent before all; then those that wait longest.
    case 'waiting':
      return sql`(case when p.state in ('open', 'reached', 'examined') then 1 else 0 end * 1000000000000000
        + case when p.due_on is not null then 100000000000000 - extract(epoch from p.due_on)::bigint
          else 50000000000000 - extract(epoch from p.published_at)::bigint end)::bigint`
  }
}
