import {
  CommentWords,
  discussion,
  OpinionWords,
  opinionBox,
  questionList,
  type ThreadShown,
} from '#app/domain/participation/index.ts'
import { type Knot, ropesIn } from '#app/telling/index.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { untied } from '#app/web/untied.ts'
import type { Visit } from '#app/web/visit.ts'
import { readDiscussionQuery } from './discussion-query.ts'

const questionsShown = 3

/** What the page of a project or a dossier shows of its participation: three statements at once, and one for the ropes. */
export async function participationOf(visited: Visit, subjectId: string) {
  const { db, viewer, locale, url, frame } = visited
  const query = readDiscussionQuery(url.searchParams)
  const viewerId = viewer?.id ?? null
  const { answerDays } = (await frame()).settings
  const [comments, opinion, { questions }] = await Promise.all([
    discussion(db, { subjectId, viewerId, answerDays, ...query }),
    opinionBox(db, { subjectId, viewerId }),
    questionList(db, locale, { subjectId, size: questionsShown }),
  ])
  return {
    comments,
    ropes: await ropesOf(visited, comments.threads),
    opinion,
    questions,
    query,
    speaker: speakerOf(viewer),
    constraints: { comment: constraintsOf(CommentWords), opinion: constraintsOf(OpinionWords) },
  }
}
export type Participation = Awaited<ReturnType<typeof participationOf>>

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
