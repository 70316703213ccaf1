import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { AreaNews, Line } from './news.ts'

/**
 * One fact of an event `e` as whoever is told it gets it (`n`: `person_id`, nobody in a feed, and `topic_id`): a subselect
 * that yields JSON, or null where there is none. It is read when it is told, so that what was withdrawn or hidden since is
 * not told any more. Civil days are `YYYY-MM-DD`, sums are cents as text, instants ISO text.
 */
export type Fact<T> = { of: (locale: Locale) => SQL; maybe?: true; readonly type?: T }

/** Gives a fact its type: what its SQL yields. */
export const fact = <T>(of: Fact<T>['of']): Fact<T> => ({ of })

/** One that may be missing. Of any other that is, its event cannot be told. */
export const maybe = <T>(known: Fact<T>): Fact<T | null> => ({ of: known.of, maybe: true })

/** One of the details that the event itself keeps. */
export const detail = <T extends string | number | boolean>(name: string): Fact<T> =>
  fact<T>(() => sql`(e.details -> ${name}::text)`)

/** All that the telling of one kind of news needs. */
export type Facts = Readonly<Record<string, Fact<unknown>>>
export type Known<F extends Facts> = { [Name in keyof F]: F[Name] extends Fact<infer T> ? T : never }

/** The facts of each kind of news that an area tells: a kind without them does not compile. */
export type FactsOf<N extends AreaNews> = Record<KindOf<N[keyof N]>, Facts>
type KindOf<E> = E extends { told: infer Told extends readonly Line[] } ? Told[number]['news'] : never

/** What is told to whom: a notification, or an event as a feed tells it. */
export type Asked = { id: string; eventId: string; personId: string | null; topicId: string | null }

/** The facts behind some of one kind of news, in one statement; null where one of them is missing. */
export async function readFacts<F extends Facts>(
  db: Db,
  locale: Locale,
  facts: F,
  asked: readonly Asked[],
): Promise<Map<string, Known<F> | null>> {
  const names = Object.keys(facts)
  const columns = names.map((name) => sql`, ${facts[name]!.of(locale)} as ${sql.identifier(name)}`)
  // Each fact has the type that `fact` gave it.
  const rows = await db.execute(sql`
    select n.id as "$id"${sql.join(columns)}
    from jsonb_to_recordset(${JSON.stringify(asked.map(asRow))}::jsonb)
      as n (id text, event_id bigint, person_id uuid, topic_id uuid)
    join events e on e.id = n.event_id`)
  return new Map(
    rows.map(({ $id, ...known }) => [
      String($id),
      names.every((name) => facts[name]!.maybe || known[name] !== null) ? (known as Known<F>) : null,
    ]),
  )
}

const asRow = ({ id, eventId, personId, topicId }: Asked) => ({
  id,
  event_id: eventId,
  person_id: personId,
  topic_id: topicId,
})
