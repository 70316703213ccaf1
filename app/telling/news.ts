import type { Act } from '#app/domain/act.ts'
import type { NewsKind } from '#app/domain/events.ts'
import { newsOf, ownNews } from '#app/domain/publishing/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { type Headline, headlineOf } from './headline.ts'
import { type Lost, readNews } from './read.ts'
import { saidIn } from './telling.ts'

/** One line of the list of news in an account. */
export type News = Headline & { id: string; news: NewsKind; at: Date; unread: boolean }

/** A page of a person's news, the latest first, continued `before` the last one shown. */
export async function newsIn(
  db: Db,
  locale: Locale,
  { personId, before, size }: { personId: string; before?: string; size?: number },
  lost: Lost,
): Promise<{ news: News[]; next: string | null }> {
  const { told, next } = await newsOf(db, personId, { before, size })
  const unread = new Set(told.flatMap(({ id, readAt }) => (readAt === null ? [id] : [])))
  const said = saidIn(locale)
  const pieces = await readNews(db, locale, told, lost)
  return {
    news: pieces.map((piece) => ({
      ...headlineOf(piece, said),
      ...{ id: piece.id, news: piece.news, at: piece.at, unread: unread.has(piece.id) },
    })),
    next,
  }
}

/** Where one piece of a person's own news leads. Refused (`not-found`) for another's. */
export async function newsPath(act: Act, id: string, locale: Locale, lost: Lost): Promise<string> {
  const [piece] = await readNews(act.tx, locale, [await ownNews(act, id)], lost)
  return piece ? headlineOf(piece, saidIn(locale)).path : pathsIn(locale).accountNotifications()
}
