import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { madeOnce } from '#db/made-once.ts'
import { instant, type RowOf, read, shape, stored, text, uuid } from '#db/read/index.ts'
import type { Facts } from './facts.ts'
import type { AreaNews, Hung } from './news.ts'

/**
 * What a kind of knot is made from. It `stands` as long as this SQL over the event `e` and its reader `n` holds (an answer
 * that was taken back is no knot any more); of a kind that there may be many of, a rope has the `last` ones.
 */
export type Tie<F extends Facts = Facts> = { facts: F; stands?: SQL; last?: number }

/** What each kind of knot that an area's events are on ropes is made from: a kind without it does not compile. */
export type TiesOf<N extends AreaNews> = Record<KnotOf<N[keyof N]>, Tie>
type KnotOf<E> = E extends { hangs: infer Hangs extends readonly Hung[] } ? Hangs[number]['knot'] : never

/** A kind of knot on the rope of `r.id`: the events of these verbs for which the SQL of its place holds. */
export type Hanging = { knot: string; verbs: readonly string[]; place: SQL; tie: Tie }

/** One event as a knot, with what it is told from; null where a fact is missing. */
export type KnotRow = Omit<RowOf<typeof knotRow>, 'known'> & { known: Record<string, unknown> | null }

/** Never more of one kind than this: a rope is a page's, not an archive. */
const knotsOfAKind = 40

/** Reads the knots of some ropes at once, as `readerId` may read them, in one statement. */
export type ReadKnots = (
  db: Db,
  of: { ropes: readonly string[]; readerId: string | null },
) => Promise<KnotRow[]>

/** How ropes on which these kinds hang are read, in one language. */
export function knotReader(locale: Locale, hanging: readonly Hanging[]): ReadKnots {
  const ties = new Map(hanging.map(({ knot, tie }) => [knot, tie]))
  const kinds = () =>
    sql.join(
      hanging.map((kind) => knotsOf(kind, locale)),
      sql` union all `,
    )
  const statement = madeOnce(
    () => sql`
    with r (id, reader_id) as (select one::uuid, ${sql.placeholder('readerId')}::uuid
      from jsonb_array_elements_text(${sql.placeholder('ropes')}::jsonb) one)
    select * from (${kinds()}) k order by k.at desc, k.id::bigint desc`,
  )
  return async (db, { ropes, readerId }) => {
    if (ropes.length === 0) return []
    const rows = await read(db, knotRow)`${statement({ readerId, ropes: JSON.stringify(ropes) })}`
    return rows.map((row) => ({ ...row, known: isWhole(row.known, ties.get(row.knot)) ? row.known : null }))
  }
}

// Each fact has the type that `fact` gave it.
const knotRow = shape({
  rope: uuid,
  id: text,
  knot: text,
  verb: text,
  at: instant,
  known: stored<Record<string, unknown>>(),
})

function knotsOf({ knot, verbs, place, tie }: Hanging, locale: Locale): SQL {
  const facts = Object.entries(tie.facts).map(([name, { of }]) => sql`${word(name)}, ${of(locale)}`)
  const reader = sql`(select r.reader_id as person_id, coalesce(e.topic_id, e.subject_id) as topic_id) n`
  return sql`
    select r.id as rope, e.id::text as id, ${word(knot)} as knot, e.verb, e.at,
      jsonb_build_object(${sql.join(facts, sql`, `)}) as known
    from r cross join lateral (
      select e.* from events e cross join lateral ${reader}
      where e.verb in (${sql.join(verbs.map(word), sql`, `)}) and ${place} and ${tie.stands ?? sql`true`}
      order by e.at desc, e.id desc limit ${sql.raw(String(tie.last ?? knotsOfAKind))}) e
    cross join lateral ${reader}`
}

/**
 * A word of ours stands in the statement itself, not beside it: so each rope has one statement, whose plan is as good for
 * whatever is asked of it and is made once a connection. It takes longer to plan than to run.
 */
function word(one: string): SQL {
  if (!/^[A-Za-z-]+$/.test(one)) throw new Error(`${one} is no word of ours`)
  return sql.raw(`'${one}'::text`)
}

const isWhole = (known: Record<string, unknown>, tie: Tie | undefined): boolean =>
  Object.entries(tie?.facts ?? {}).every(([name, { maybe }]) => maybe || known[name] !== null)
