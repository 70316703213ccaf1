import type { NewsToMail } from '#app/domain/publishing/index.ts'
import type { Db } from '#db/client.ts'
import { everyTelling } from './every.ts'
import { isOver } from './headline.ts'
import type { Desk, Ready } from './letter.ts'
import { type Lost, readNews } from './read.ts'
import { saidIn } from './telling.ts'

/** The links that a letter may sign, for its reader alone. */
export type Links = Pick<Desk, 'answerToken' | 'reportToken' | 'mendToken' | 'takeBackToken' | 'undoToken'>

/** The letter of one piece of news, ready to be written; null when what it would tell no longer stands. */
export async function letterOf(
  db: Db,
  { told, locale, personId }: NewsToMail,
  links: Links,
  lost: Lost,
): Promise<Ready | null> {
  const [piece] = await readNews(db, locale, [told], lost)
  if (!piece || isOver(piece)) return null
  const { path, letter } = everyTelling[told.news]
  const said = saidIn(locale)
  const { paragraphsOf } = await import('#emails/paragraphs.ts')
  const quoted: Desk['quoted'] = ({ by, lang, html }) => ({ by: by ?? null, lang, words: paragraphsOf(html) })
  return letter.write(piece, { ...said, ...links, quoted, personId, path: path(piece, said) })
}
