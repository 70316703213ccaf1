import { and, eq, isNull } from 'drizzle-orm'
import { contributions, opinions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { editComment } from '../comments/edit-comment.ts'
import { writeComment } from '../comments/write-comment.ts'
import { withdrawContribution, withdrawWords } from '../contributions/withdraw-contribution.ts'
import type { Giver, OpinionInput } from './write-opinion.ts'

/**
 * What becomes of a reason with the opinion that it was given for: published, edited, or withdrawn when it was emptied,
 * since nobody stands by it any more.
 */
export async function keepReason(act: Act, input: OpinionInput, giver: Giver): Promise<void> {
  if (input.reason) return publishReason(act, input, giver)
  const earlier = await earlierReason(act, input, giver)
  if (!earlier) return
  if (giver.enteredBy) await withdrawWords(act, earlier.id)
  else await withdrawContribution(act, { contributionId: earlier.id })
}

/**
 * A written reason stands in the discussion as a comment of its author, with her stance: so it is read, answered,
 * reported, moderated and withdrawn like any other (docs/decisions/0008-opinions.md). A changed reason edits it;
 * one that she withdrew or a moderator hid is left alone, and a new one is written.
 */
async function publishReason(act: Act, input: OpinionInput, giver: Giver): Promise<void> {
  const earlier = await earlierReason(act, input, giver)
  if (earlier?.body === input.reason && earlier.stance === input.stance) return
  const { subjectId, stance, lang, reason: body } = input
  if (earlier && !giver.enteredBy) {
    await editComment(act, { contributionId: earlier.id, body, lang, stance })
    return
  }
  const { id } = await writeComment(
    act,
    { subjectId, stance, lang, body },
    { authorId: giver.personId, enteredBy: giver.enteredBy, consentId: giver.consentId },
  )
  await act.tx
    .update(opinions)
    .set({ reasonId: id })
    .where(and(eq(opinions.subjectId, subjectId), eq(opinions.personId, giver.personId)))
}

async function earlierReason({ tx }: Act, { subjectId }: OpinionInput, { personId }: Giver) {
  const [row] = await tx
    .select({ id: contributions.id, body: contributions.body, stance: contributions.stance })
    .from(opinions)
    .innerJoin(contributions, eq(contributions.id, opinions.reasonId))
    .where(
      and(
        eq(opinions.subjectId, subjectId),
        eq(opinions.personId, personId),
        isNull(contributions.withdrawnAt),
        isNull(contributions.hiddenAt),
      ),
    )
  return row
}
