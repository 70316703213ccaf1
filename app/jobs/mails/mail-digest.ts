import { act, theCity } from '#app/domain/act.ts'
import {
  claimOnNews,
  type DigestOrder,
  digestToMail,
  giveUpUnknown,
  markDigested,
  queueDigests,
} from '#app/domain/publishing/index.ts'
import { digestIn } from '#app/telling/index.ts'
import { digest } from '#emails/publishing/digest.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Due, Job } from '../tools.ts'
import { frameOf } from './frame.ts'
import { lostNews } from './lost-news.ts'
import { sayUnknown, sendOnce } from './send-once.ts'
import { stopLine } from './stop-line.ts'

/** Queues the digests that are due by the city's clock. */
export const queueDueDigests: Due = ({ db }) => act(db, theCity, queueDigests)

/** Mails one digest, at most once. Run twice it finds nothing left to tell; an empty one is never sent. */
export const mailDigest: Job<'mail-digest'> = async (tools, order) => {
  const { db, origin } = tools
  const left = await act(db, theCity, (act) => giveUpUnknown(act, order))
  if (left > 0) sayUnknown(tools.log, { ...order, news: left })
  const found = await digestToMail(db, order)
  if (!found) return
  const topics = await digestIn(db, found.locale, found.told, lostNews(tools))
  if (topics.length > 0) {
    const { personId, cadence, period } = order
    const { why, headers } = stopLine(tools, { personId, what: { digest: cadence } }, found.locale)
    const props = { cadence, ...daysOf(order), topics, total: found.told.length }
    const written = await renderMail(digest, props, found.locale, { ...(await frameOf(tools)), why })
    const messageId = `<digest-${cadence}-${period}-${personId}@${new URL(origin).hostname}>`
    const claim = claimOnNews(
      found.told.map(({ id }) => id),
      order,
    )
    const message = { to: found.email, ...written, headers: { ...headers, 'Message-ID': messageId } }
    await sendOnce(tools, claim, message)
  }
  await act(db, theCity, (act) => markDigested(act, found.told))
}

/** The civil days that a period tells of: yesterday, or the seven days before Monday. */
function daysOf({ cadence, period }: DigestOrder) {
  return { from: daysBefore(period, cadence === 'daily' ? 1 : 7), to: daysBefore(period, 1) }
}

function daysBefore(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`)
  return new Date(noon.getTime() - days * 86_400_000).toISOString().slice(0, 10)
}
