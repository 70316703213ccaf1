import {
  type InfoOrder,
  type ReaderOrder,
  type Stoppable,
  stopPurpose,
  stopValue,
} from '#app/domain/publishing/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Stoppable as Because, Why } from '#emails/template.ts'
import type { Tools } from '../tools.ts'

type Order = { personId: string; what: Stoppable } | ReaderOrder | InfoOrder

/**
 * How one mail is stopped: the line at its foot, and the headers by which a mail program does it with one click
 * (RFC 2369 and RFC 8058: the program sends a POST, without cookies and without Origin).
 */
export function stopLine(
  { secrets, origin }: Pick<Tools, 'secrets' | 'origin'>,
  order: Order,
  locale: Locale,
): { why: Why; headers: Record<string, string> } {
  const token = secrets.sign(stopPurpose, stopValue(order))
  const url = origin + pathsIn(locale).unsubscribe(token)
  return {
    why: { because: becauseIn(order), stop: url },
    headers: { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
}

function becauseIn(order: Order): Because {
  if ('readerId' in order) return 'checkpoints'
  if ('infoReaderId' in order) return 'infos'
  const { what } = order
  if ('subject' in what) return 'follow'
  return 'matter' in what ? what.matter : what.digest
}
