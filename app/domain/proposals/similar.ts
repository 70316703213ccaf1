import { sql } from 'drizzle-orm'
import { locales } from '#app/lib/language.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import type { Db } from '#db/client.ts'
import { int, oneOf, type RowOf, read, shape, text } from '#db/read/index.ts'
import { proposalStates } from '#db/schema/index.ts'
import { Refusal } from '../refusal.ts'
import type { ProposalWords } from './words.ts'

const similar = shape({
  slug: text,
  title: text,
  lang: oneOf(locales),
  place: text,
  state: oneOf(proposalStates),
  supports: int,
})
export type Similar = RowOf<typeof similar>

/** Longer than that, what is typed says no more of what it is about. */
const longest = 200

/**
 * The proposals that stand nearest to what somebody types: those in which most of the words of her title are, and of
 * these the ones at her place first. Five at most; none for a title of which nothing is known elsewhere.
 */
export async function similarTo(
  db: Db,
  { title, place = '' }: { title: string; place?: string },
): Promise<Similar[]> {
  const words = searchWords(title.slice(0, longest))
  if (words.length === 0 || title.trim().length < 5) return []
  const found = words.map((word) => sql`select proposals_like(${word}) as id`)
  return read(db, similar)`
    select p.slug, c.title, c.lang, p.place, p.state, p.supports
    from (select id, count(*) as found from (${sql.join(found, sql` union all `)}) every_word group by id) w
    join proposals p on p.id = w.id
    join contributions_for(null) c on c.id = p.id and c.standing
    where p.state not in ('withdrawn', 'expired', 'merged') and w.found * 2 > ${words.length}
    order by w.found desc, (${place} <> '' and plain(p.place) = plain(${place})) desc, p.supports desc, p.id limit 5`
}

/** Refuses (`similar-proposals`) what was not compared yet with those that are like it, and offers these. */
export async function mustHaveLooked(
  { seen, title, place }: Pick<ProposalWords, 'seen' | 'title' | 'place'>,
  db: Db,
): Promise<void> {
  if (seen) return
  const found = await similarTo(db, { title, place })
  if (found.length > 0) throw new Refusal('similar-proposals', 409, undefined, [], JSON.stringify(found))
}
