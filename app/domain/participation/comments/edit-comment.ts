import { eq, sql } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import { z } from 'zod'
import { isReadOnSubject } from '#app/lib/kinds.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { contributionRevisions, contributions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { asSubject, type Locked, lockContribution } from '../contributions/lock.ts'
import { refuseUnlessHers } from '../contributions/own-words.ts'
import { placeOf } from '../contributions/place.ts'
import { record } from '../news.ts'
import { questionCan } from '../questions/question-states.ts'
import { mustWait, words } from './write-comment.ts'

export const EditInput = createInsertSchema(contributions, { body: words })
  .pick({ stance: true, lang: true, body: true })
  .extend({ contributionId: z.uuid() })
export type EditInput = z.output<typeof EditInput>
export const EditWords = EditInput.omit({ contributionId: true })

/**
 * Rewrites one's own comment or question; the words that stood before stay readable in its history. Refused:
 * as `refuseUnlessHers` says, `contribution-withdrawn`, `contribution-hidden`, `comments-closed`, a question once it is
 * answered (`answered-already`), another stance than that of the opinion whose reason this is (`stance-of-opinion`), and a newcomer's first link (`newcomer-link`): it would slip past the moderator.
 */
export async function editComment(
  act: Act,
  { contributionId, body, lang, stance }: EditInput,
): Promise<{ held: boolean }> {
  allow(act.actor, 'comment.edit')
  const before = await lockContribution(act, contributionId)
  // A proposal has versions, a survey is answered anew.
  if (isReadOnSubject(before.kind)) throw new Refusal('not-found', 404)
  await refuseUnlessHers(act, before)
  refuseUnlessEditable(before)
  const place = await placeOf(act, { subjectId: before.subjectId, authorId: before.authorId })
  if (before.kind === 'comment' && place.commentsClosed) throw new Refusal('comments-closed')

  const html = renderMarkdown(body, 'citizen')
  if (!before.heldAt && mustWait(place, html)) throw new Refusal('newcomer-link', 422, 'body')
  if (body !== before.body) await keepRevision(act, before)
  await act.tx
    .update(contributions)
    .set({ body, html, lang, stance: stanceOf(before, stance), editedAt: act.at })
    .where(eq(contributions.id, before.id))
  await record(act, 'comment-edited', asSubject(before))
  return { held: before.heldAt !== null }
}

/** Replies and questions take no stance; a reason bears that of its opinion, which is changed where it is given. */
function stanceOf({ kind, parentId, opinion }: Locked, asked: EditInput['stance']) {
  if (kind === 'question' || parentId) return null
  if (opinion && asked !== opinion) throw new Refusal('stance-of-opinion', 409, 'stance')
  return asked ?? null
}

function refuseUnlessEditable(before: Locked) {
  if (before.withdrawnAt) throw new Refusal('contribution-withdrawn', 410)
  if (before.hiddenAt) throw new Refusal('contribution-hidden', 410)
  if (before.kind === 'question' && !questionCan('edit', before)) throw new Refusal('answered-already')
}

async function keepRevision({ tx, at }: Act, { id, body, html }: Locked) {
  await tx.insert(contributionRevisions).values({
    contributionId: id,
    number: sql`(select count(*) + 1 from contribution_revisions where contribution_id = ${id})`,
    body,
    html,
    until: at,
  })
}
