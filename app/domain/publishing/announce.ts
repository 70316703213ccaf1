import { eq, sql } from 'drizzle-orm'
import { events } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { addJob } from '../audit/index.ts'
import { linesOf } from '../events.ts'
import { queueReporters } from './reporters.ts'
import { tell } from './tell.ts'

/**
 * Tells an event: one notification for each person concerned, at the cadence that she chose, and a mail queued for
 * those told at once. Run twice, or twice at the same time, it tells nobody twice: `told_once` forbids it.
 */
export async function announce(act: Act, { eventId }: { eventId: bigint }): Promise<void> {
  const [event] = await act.tx.select({ verb: events.verb }).from(events).where(eq(events.id, eventId))
  if (!event) return
  const lines = linesOf(event.verb)
  for (const line of lines) await queueMails(act, await tell(act, sql`e.id = ${eventId}`, line))
  if (lines.some(({ who }) => who === 'reporters')) await queueReporters(act, eventId)
}

/** A job for each, which names the notification alone: no address stands in the queue. */
async function queueMails({ tx }: Act, ids: readonly string[]) {
  if (ids.length === 0) return
  await tx.execute(sql`
    select ${addJob('mail-news', { notificationId: sql`id` }, sql`'mail-news:' || id`)}
    from json_array_elements_text(${JSON.stringify(ids)}::json) id`)
}
