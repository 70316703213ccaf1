import { events } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { enqueue } from './jobs.ts'

/** What an event is about: one row of the given kind, and the topic (project, dossier…) in whose story it stands. */
export type EventSubject = { kind: string; id: string; topicId?: string | null }
/** Plain facts and opaque ids; never a name, an address or somebody's words. */
export type EventDetails = Record<string, string | number | boolean | null | string[]>

/** Writes one row, and queues its announcement where it is told. Each area's `record` (news.ts) is made of it. */
export async function keep(
  { tx, actor, at }: Act,
  { verb, told }: { verb: string; told: boolean },
  subject: EventSubject,
  details: EventDetails = {},
): Promise<bigint> {
  const [event] = await tx
    .insert(events)
    .values({
      verb,
      subjectKind: subject.kind,
      subjectId: subject.id,
      topicId: subject.topicId ?? null,
      actorId: actor.id,
      details,
      at,
    })
    .returning({ id: events.id })
  if (told) await enqueue(tx, 'announce', { eventId: String(event!.id) }) // an insert returns its row
  return event!.id
}
