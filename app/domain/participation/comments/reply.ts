import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { contributions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { comment } from './comment.ts'
import { CommentInput } from './write-comment.ts'

export const ReplyInput = CommentInput.pick({
  body: true,
  lang: true,
  stance: true,
  organisationId: true,
}).extend({
  parentId: z.uuid(),
})
export type ReplyInput = z.output<typeof ReplyInput>
export const ReplyWords = ReplyInput.omit({ parentId: true })

/** Replies to a comment, wherever that stands. Refused as `comment` is. */
export async function reply(act: Act, input: ReplyInput): Promise<{ id: string; held: boolean }> {
  const [parent] = await act.tx
    .select({ subjectId: contributions.subjectId })
    .from(contributions)
    .where(eq(contributions.id, input.parentId))
  if (!parent) throw new Refusal('not-found', 404)
  return comment(act, { ...input, subjectId: parent.subjectId })
}
