import { readFacts } from '#app/domain/audit/index.ts'
import type { NewsKind } from '#app/domain/events.ts'
import type { ToldNews } from '#app/domain/publishing/index.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { everyTelling } from './every.ts'
import type { Piece } from './telling.ts'

/** Is given each piece of news of which a fact is missing: it is not told, and that is ours to find. */
export type Lost = (told: ToldNews) => void

/** A piece with the facts of its own kind, whichever it is. */
export type AnyPiece = Piece<Record<string, unknown>>

/** These pieces of news with their facts, in their order: as many statements as there are kinds among them. */
export async function readNews(
  db: Db,
  locale: Locale,
  told: readonly ToldNews[],
  lost: Lost,
): Promise<AnyPiece[]> {
  const kinds = [...new Set(told.map(({ news }) => news))]
  const known = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await factsOf(db, locale, kind, told)] as const)),
  )
  return told.flatMap((one) => {
    const facts = known.get(one.news)?.get(one.id)
    if (!facts) lost(one)
    return facts ? [{ ...facts, id: one.id, news: one.news, verb: one.verb, at: one.at }] : []
  })
}

const factsOf = (db: Db, locale: Locale, kind: NewsKind, told: readonly ToldNews[]) =>
  readFacts(
    db,
    locale,
    everyTelling[kind].facts,
    told.filter(({ news }) => news === kind),
  )
