import { and, eq, gt } from 'drizzle-orm'
import { events } from '#db/schema/index.ts'
import type { Act } from '../act.ts'

const oneSitting = 30 * 60_000

/** Whether the same person did the same to it within half an hour: a form that saves itself tells of each sitting once. */
export async function inOneSitting(
  { tx, actor, at }: Act,
  verb: string,
  subjectId: string,
): Promise<boolean> {
  if (actor.id === null) return false
  const before = and(
    eq(events.subjectId, subjectId),
    eq(events.verb, verb),
    eq(events.actorId, actor.id),
    gt(events.at, new Date(at.getTime() - oneSitting)),
  )
  return (await tx.$count(events, before)) > 0
}
