import { type ReaderOrder, type StopOrder, stopPurpose, stopValue } from '#app/domain/publishing/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Because } from '#emails/template.ts'
import type { Tools } from '../tools.ts'

/**
 * How one mail is stopped: the line at its foot, and the headers by which a mail program does it with one click
 * (RFC 2369 and RFC 8058: the program sends a POST, without cookies and without Origin).
 */
export function stopLine(
  { secrets, origin }: Pick<Tools, 'secrets' | 'origin'>,
  order: StopOrder | ReaderOrder,
  locale: Locale,
): { stop: { url: string; because: Because }; headers: Record<string, string> } {
  const token = secrets.sign(stopPurpose, stopValue(order))
  const url = origin + pathsIn(locale).unsubscribe(token)
  return {
    stop: { url, because: becauseIn(order) },
    headers: { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
}

function becauseIn(order: StopOrder | ReaderOrder): Because {
  if ('readerId' in order) return 'checkpoints'
  const { what } = order
  if ('subject' in what) return 'follow'
  return 'matter' in what ? what.matter : what.digest
}
