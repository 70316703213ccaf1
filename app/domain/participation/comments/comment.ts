import type { Act } from '../../act.ts'
import { once } from '../../once.ts'
import { allow, may, whoActs } from '../../policy.ts'
import { standsAs } from '../contributions/stands-as.ts'
import { type CommentInput, writeComment } from './write-comment.ts'

/**
 * Writes a comment, or a reply to one, as oneself, for an organisation that one speaks for, or in one's office.
 * The same words sent twice are one comment (`once`). `held`: a newcomer's first link waits for a moderator. Refused: `comments-closed`, `not-a-member`, `parent-gone`,
 * `reply-too-deep` (two levels), `not-found`.
 */
export async function comment(act: Act, input: CommentInput): Promise<{ id: string; held: boolean }> {
  allow(act.actor, 'comment.write')
  if (input.organisationId) allow(act.actor, 'organisation.speak')
  const writer = { authorId: whoActs(act.actor), inOffice: may(act.actor, 'office.speak') }
  return once(
    act,
    'comment',
    { ...input, inOffice: writer.inOffice },
    {
      deed: () => writeComment(act, input, writer),
      stands: ({ id }) => standsAs(act, id, input),
    },
  )
}
