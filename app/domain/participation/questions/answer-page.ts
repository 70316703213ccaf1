import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, oneOf, read, shape, uuid } from '#db/read/index.ts'
import { hashOfToken } from '../../token.ts'
import { type AskedShown, askedById } from './question-page.ts'

/**
 * What a signed link shows, which reading never changes. `open`: it answers. `published`: it has answered, and can
 * be undone until `undoUntil`. `used`: its time to undo has passed, or another answered first. `gone`: the question
 * was withdrawn or hidden. `expired`: past its day, or unknown.
 */
export type LinkShown =
  | { state: 'open' | 'published' | 'used' | 'gone'; asked: AskedShown; locale: Locale }
  | { state: 'expired' }

export async function answerPage(db: Db, token: string, locale: Locale): Promise<LinkShown> {
  const [link] = await read(db, answerLink)`
    select l.contribution_id as "contributionId", l.used_at is not null as used, p.locale,
      l.expires_at <= city_now() as expired
    from answer_links l join people p on p.id = l.official_id
    where l.token_hash = ${hashOfToken(token)}`
  if (!link || (link.expired && !link.used)) return { state: 'expired' }
  const asked = await askedById(db, sql`${link.contributionId}`, locale, null)
  if (!asked) return { state: 'expired' }
  return { state: stateOf(asked, link.used), asked, locale: link.locale }
}

const answerLink = shape({ contributionId: uuid, used: bool, locale: oneOf(locales), expired: bool })

function stateOf(asked: AskedShown, used: boolean) {
  if (asked.withdrawnAt || asked.hiddenReason || asked.held) return 'gone'
  if (!used) return asked.answer ? 'used' : 'open'
  return asked.answer && asked.now < asked.answer.undoUntil ? 'published' : 'used'
}
