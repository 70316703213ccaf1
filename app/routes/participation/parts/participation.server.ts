import {
  CommentWords,
  discussion,
  OpinionWords,
  opinionBox,
  questionList,
} from '#app/domain/participation/index.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import type { Visit } from '#app/web/visit.ts'
import { readDiscussionQuery } from './discussion-query.ts'

const questionsShown = 3

/** What the page of a project or a dossier shows of its participation: three statements, at once. */
export async function participationOf({ db, viewer, locale, url, frame }: Visit, subjectId: string) {
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
    opinion,
    questions,
    query,
    speaker: speakerOf(viewer),
    constraints: { comment: constraintsOf(CommentWords), opinion: constraintsOf(OpinionWords) },
  }
}
export type Participation = Awaited<ReturnType<typeof participationOf>>

/** In whose name the reader can write: her own, or an organisation's. */
export const speakerOf = (viewer: Visit['viewer']) =>
  viewer && { name: viewer.displayName, organisations: viewer.organisations }
export type Speaker = ReturnType<typeof speakerOf>
