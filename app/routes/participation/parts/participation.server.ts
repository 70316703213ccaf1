import { CommentWords, discussion, type ThreadShown } from '#app/domain/participation/index.ts'
import { type Knot, ropesIn } from '#app/telling/index.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { untied } from '#app/web/untied.ts'
import type { Visit } from '#app/web/visit.ts'
import { readDiscussionQuery } from './discussion-query.ts'

/** One page of a subject's discussion, as its address asks for it, with what its form needs. */
export async function discussionOf(visited: Visit, subjectId: string) {
  const { db, viewer, url, frame } = visited
  const query = readDiscussionQuery(url.searchParams)
  const { answerDays } = (await frame()).settings
  const comments = await discussion(db, { subjectId, viewerId: viewer?.id ?? null, answerDays, ...query })
  return {
    comments,
    ropes: await ropesOf(visited, comments.threads),
    query,
    speaker: speakerOf(viewer),
    constraints: { comment: constraintsOf(CommentWords) },
  }
}
export type DiscussionShown = Awaited<ReturnType<typeof discussionOf>>

/** What became of those of these that were answered or taken up, by their ids. */
export async function ropesOf(
  visited: Visit,
  threads: readonly ThreadShown[],
): Promise<Record<string, Knot[]>> {
  const { db, locale, viewer } = visited
  const heeded = threads.flatMap((thread) => [thread, ...thread.replies]).filter((one) => one.heeded)
  const ids = heeded.map(({ id }) => id)
  const of = { rope: 'comment', ids, readerId: viewer?.id ?? null } as const
  return Object.fromEntries(await ropesIn(db, locale, of, untied(visited)))
}

/** In whose name the reader can write: her own, or an organisation's. */
export const speakerOf = (viewer: Visit['viewer']) =>
  viewer && { name: viewer.displayName, organisations: viewer.organisations }
export type Speaker = ReturnType<typeof speakerOf>
