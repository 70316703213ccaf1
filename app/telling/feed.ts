import { feedOf } from '#app/domain/publishing/index.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { type Headline, headlineOf, isOver } from './headline.ts'
import { type Lost, readNews } from './read.ts'
import { saidIn } from './telling.ts'

/** One public fact, as a feed tells it. */
export type FeedItem = Headline & { eventId: string; at: Date }

/** The latest public facts on one subject, or on all, as a feed tells them: nothing of what was hidden or given back since. */
export async function feedIn(
  db: Db,
  locale: Locale,
  subjectId: string | null,
  lost: Lost,
): Promise<FeedItem[]> {
  const said = saidIn(locale)
  const pieces = await readNews(db, locale, await feedOf(db, subjectId), lost)
  return pieces
    .filter((piece) => !isOver(piece))
    .map((piece) => ({ ...headlineOf(piece, said), eventId: piece.id, at: piece.at }))
}
