import { sql } from 'drizzle-orm'
import type { SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { contributionKinds, isReadOnSubject } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { bool, instant, int, json, nullable, oneOf, read, shape, text, uuid } from '#db/read/index.ts'
import { contributionsFor } from './contributions-for.ts'
import { repliesShown, threadsOf, threadsOnPage } from './discussion.ts'

/** Where a contribution stands now. `from` is the thread that its page begins with, when it is not on the first one. */
export type Permalink =
  | { kind: 'tombstone'; place: SubjectPlace; at: Date }
  | { kind: 'question'; id: string }
  | { kind: 'subject'; place: SubjectPlace }
  | { kind: 'comment'; id: string; place: SubjectPlace; from: string | null; thread: string | null }

const stands = shape({
  kind: oneOf(contributionKinds),
  place: nullable(json({ kind: text, path: text, slug: text })),
  withdrawnAt: nullable(instant),
  left: bool,
  threadId: uuid,
  newer: int,
  earlierReplies: int,
})

/**
 * Finds the page of a contribution that the reader may see, her own that is held included; a `tombstone` of its own for one that its author took back
 * where nothing hung under it. Null when there is none.
 */
export async function permalink(
  db: Db,
  id: string,
  readerId: string | null = null,
): Promise<Permalink | null> {
  const seen = contributionsFor(readerId)
  const [row] = await read(db, stands)`
    select x.kind, case when k.comments and s.slug is not null
        then jsonb_build_object('kind', k.kind, 'path', k.path, 'slug', s.slug) end as place, h.id as "threadId",
      x.withdrawn_at as "withdrawnAt", x.parent_id is null and x.reply_count > 0 as left,
      (select count(*)::int from ${seen} c where ${threadsOf({ subjectId: sql`x.subject_id` })}
        and (c.at, c.id) > (h.at, h.id)) as newer,
      (select count(*)::int from ${seen} r where r.parent_id = h.id
        and r.withdrawn_at is null and (r.at, r.id) < (x.at, x.id)) as "earlierReplies"
    from ${seen} x
    join ${seen} h on h.id = coalesce(x.parent_id, x.id)
    join subjects s on s.id = x.subject_id and s.public_at <= city_now()
    join subject_kinds k on k.kind = s.kind
    where x.id = ${id}`
  if (!row) return null
  if (row.kind === 'question') return { kind: 'question', id }
  if (!row.place) return null
  if (isReadOnSubject(row.kind)) return { kind: 'subject', place: row.place }
  if (row.withdrawnAt && !row.left) return { kind: 'tombstone', place: row.place, at: row.withdrawnAt }
  return {
    kind: 'comment',
    id,
    place: row.place,
    from: row.newer >= threadsOnPage ? row.threadId : null,
    thread: row.threadId !== id && row.earlierReplies >= repliesShown ? row.threadId : null,
  }
}
