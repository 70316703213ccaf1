import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { oneOf, read, shape, text } from '#db/read/index.ts'
import { undoMinutes } from '../participation/index.ts'
import type { UndoOrder } from './undo-token.ts'

const undoable = shape({ lang: oneOf(locales), html: text })

/** The answer that a signed link may take back now; null once it was, or once its minutes have passed. */
export async function answerToUndo(
  db: Db,
  { answerId, officialId }: UndoOrder,
): Promise<{ lang: Locale; html: string } | null> {
  const [row] = await read(db, undoable)`
    select lang, html from answers where id = ${answerId} and official_id = ${officialId} and undone_at is null
      and at > city_now() - make_interval(mins => ${undoMinutes}::int)`
  return row ?? null
}
