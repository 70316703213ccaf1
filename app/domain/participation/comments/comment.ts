import type { Act } from '../../act.ts'
import { allow, may, whoActs } from '../../policy.ts'

import { type CommentInput, writeComment } from './write-comment.ts'

/**
 * Writes a comment, or a reply to one, as oneself, for an organisation that one speaks for, or in one's office.
 * `held`: a newcomer's first link waits for a moderator. Refused: `comments-closed`, `not-a-member`, `parent-gone`,
 * `reply-too-deep` (two levels), `not-found`.
 */
export async function comment(act: Act, input: CommentInput): Promise<{ id: string; held: boolean }> {
  allow(act.actor, 'comment.write')
  if (input.organisationId) allow(act.actor, 'organisation.speak')
  return writeComment(act, input, { authorId: whoActs(act.actor), inOffice: may(act.actor, 'office.speak') })
}
