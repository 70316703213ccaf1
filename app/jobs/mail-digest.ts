import { z } from 'zod'
import { act, theCity } from '#app/domain/act.ts'
import {
  digestToMail,
  headlineOf,
  markDigested,
  queueDigests,
  type Story,
} from '#app/domain/publishing/index.ts'
import type { Locale } from '#app/lib/language.ts'
import { type DigestTopic, digest } from '#emails/publishing/digest.tsx'
import { renderMail } from '#emails/render.tsx'
import { frameOf } from './frame.ts'
import { deskIn, topicOf } from './letters/letter.ts'
import { stopLine } from './stop-line.ts'
import { type Due, job } from './tools.ts'

/** Queues the digests that are due by the city's clock. */
export const queueDueDigests: Due = ({ db }) => act(db, theCity, queueDigests)

const Order = z.object({ personId: z.uuid(), cadence: z.enum(['daily', 'weekly']), period: z.iso.date() })

/** Mails one digest. Run twice it finds nothing left to tell; an empty one is never sent. */
export const mailDigest = job(Order, async (tools, order) => {
  const { db, mail, origin } = tools
  const found = await digestToMail(db, order)
  if (!found) return
  const topics = byTopic(found.stories.filter(stillTold), found.locale)
  if (topics.length > 0) {
    const { personId, cadence, period } = order
    const { stop, headers } = stopLine(tools, { personId, what: { digest: cadence } }, found.locale)
    const props = { cadence, ...daysOf(order), topics, total: found.stories.length }
    const written = await renderMail(digest, props, found.locale, { ...(await frameOf(tools)), stop })
    const messageId = `<digest-${cadence}-${period}-${personId}@${new URL(origin).hostname}>`
    await mail.send({ to: found.email, ...written, headers: { ...headers, 'Message-ID': messageId } })
  }
  await act(db, theCity, (act) => markDigested(act, found.stories))
})

/** What was withdrawn or hidden since is no news any more. */
const stillTold = ({ news, contribution }: Story) =>
  !(contribution?.gone && (news === 'new-comment' || news === 'new-question' || news === 'new-answer'))

const linesShown = 8

function byTopic(stories: readonly Story[], locale: Locale): DigestTopic[] {
  const desk = deskIn(locale)
  const groups = new Map<string, Story[]>()
  for (const story of stories) {
    const key = story.topic?.id ?? ''
    groups.set(key, [...(groups.get(key) ?? []), story])
  }
  return [...groups.values()].map((group) => ({
    topic: topicOf(group[0]!, desk), // a group begins with a story
    lines: group.slice(0, linesShown).map((story) => headlineOf(story, locale)),
    more: Math.max(0, group.length - linesShown),
  }))
}

/** The civil days that a period tells of: yesterday, or the seven days before Monday. */
function daysOf({ cadence, period }: z.output<typeof Order>) {
  return { from: daysBefore(period, cadence === 'daily' ? 1 : 7), to: daysBefore(period, 1) }
}

function daysBefore(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`)
  return new Date(noon.getTime() - days * 86_400_000).toISOString().slice(0, 10)
}
