import { maybe, readFacts } from '#app/domain/audit/index.ts'
import type { ToldNews } from '#app/domain/publishing/index.ts'
import { topic } from '#app/domain/subjects/index.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { DigestTopic } from '#emails/publishing/digest.tsx'
import { headlineOf, isOver } from './headline.ts'
import { topicOf } from './parts.ts'
import { type AnyPiece, type Lost, readNews } from './read.ts'
import { saidIn } from './telling.ts'

const linesShown = 8

/** What a digest tells of these, by the subject in whose story they stand; what is no news any more is left out. */
export async function digestIn(
  db: Db,
  locale: Locale,
  told: readonly ToldNews[],
  lost: Lost,
): Promise<DigestTopic[]> {
  const said = saidIn(locale)
  const [pieces, topics] = await Promise.all([
    readNews(db, locale, told, lost),
    readFacts(db, locale, { topic: maybe(topic) }, told),
  ])
  const groups = new Map<string, AnyPiece[]>()
  for (const piece of pieces.filter((one) => !isOver(one))) {
    const key = topics.get(piece.id)?.topic?.id ?? ''
    groups.set(key, [...(groups.get(key) ?? []), piece])
  }
  return [...groups.values()].map((group) => {
    const about = topics.get(group[0]!.id)?.topic // a group begins with a piece
    return {
      topic: about ? topicOf(about, said) : null,
      lines: group.slice(0, linesShown).map((piece) => headlineOf(piece, said)),
      more: Math.max(0, group.length - linesShown),
    }
  })
}
