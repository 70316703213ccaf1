import { redirect } from '@remix-run/node'
import type { SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import type { Visit } from '#app/web/visit.ts'
import { readDiscussionQuery, writeDiscussionQuery } from '../../participation/parts/discussion-query.ts'
import { doorsOf } from './doors.server.ts'
import { frameOf } from './frame.server.ts'

/** What the first page of a subject shows around its own text: its frame, and what is alive behind its other pages. */
export async function firstPageOf(visited: Visit, place: SubjectPlace, subjectId: string) {
  leadToDiscussion(visited, place)
  const [frame, alive] = await Promise.all([frameOf(visited, place), doorsOf(visited, subjectId)])
  return { frame, alive }
}

/** Addresses that choose among comments once stood here, in mails and bookmarks: they lead on. */
function leadToDiscussion({ url, paths }: Visit, place: SubjectPlace) {
  const chosen = writeDiscussionQuery(readDiscussionQuery(url.searchParams))
  if (Object.values(chosen).some(Boolean)) throw redirect(paths.subject(place).discussion(chosen), 301)
}
