import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Cadence, events, follows, people } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { record } from './news.ts'
import { keyOf } from './stop-mails.ts'
import type { Stoppable } from './stop-token.ts'

export const ResumeInput = z.object({ cadence: z.enum(['as-before', 'at-once', 'daily', 'weekly']) })
export type ResumeInput = z.output<typeof ResumeInput>

/**
 * Takes back the last stop of the same mails: as they were, or at another cadence for what is followed. Refused
 * (`nothing-stopped`) where nothing was stopped.
 */
export async function resumeMails(act: Act, what: Stoppable, { cadence }: ResumeInput): Promise<void> {
  const id = whoActs(act.actor)
  const details = await lastStop(act, id, what)
  if ('matter' in what)
    await act.tx
      .update(people)
      .set({ mails: sql`${people.mails} - ${what.matter}::text` })
      .where(eq(people.id, id))
  else
    await act.tx
      .update(follows)
      .set({ cadence: cadence === 'as-before' ? details.cadence : cadence })
      .where(
        and(
          eq(follows.personId, id),
          inArray(follows.subjectId, details.subjects),
          // What she chose for herself since stays as she chose it.
          eq(follows.cadence, 'none'),
        ),
      )
  await record(act, 'mails-resumed', { kind: 'person', id }, { what: keyOf(what), cadence })
}

async function lastStop({ tx }: Act, id: string, what: Stoppable) {
  const [stop] = await tx
    .select({ details: events.details })
    .from(events)
    .where(
      and(
        eq(events.actorId, id),
        eq(events.verb, 'mails-stopped'),
        sql`${events.details} ->> 'what' = ${keyOf(what)}`,
      ),
    )
    .orderBy(desc(events.id))
    .limit(1)
  if (!stop) throw new Refusal('nothing-stopped')
  return stop.details as { cadence: Cadence; subjects: string[] }
}
