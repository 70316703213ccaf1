import { eq, sql } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import { z } from 'zod'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { contributions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { written } from '../../written.ts'
import { type Place, placeOf } from '../contributions/place.ts'
import { record } from '../news.ts'

/** A comment's words are at most 5,000 characters: a page of paper. */
export const words = written().min(2).max(5000)

export const CommentInput = createInsertSchema(contributions, {
  body: words,
  parentId: z.uuid().optional(),
  organisationId: z.uuid().optional(),
}).pick({
  subjectId: true,
  parentId: true,
  organisationId: true,
  stance: true,
  lang: true,
  body: true,
  asksAnswer: true,
})
export type CommentInput = z.output<typeof CommentInput>
/** What its author fills in, where the address says under what she writes. */
export const CommentWords = CommentInput.omit({ subjectId: true, parentId: true })

/** Whose words these are, and how they came. */
export type Writer = {
  authorId: string
  /** She speaks in the office that she holds. */
  inOffice?: boolean
  /** The agent who typed them in for her, and her yes to that. */
  enteredBy?: string
  consentId?: string
}

refuseOn('two_levels', () => new Refusal('reply-too-deep'))

/** Writes a comment for its author; `held` says that a moderator reads it first. Who may ask for it is the caller's to check. */
export async function writeComment(
  act: Act,
  input: CommentInput,
  writer: Writer,
): Promise<{ id: string; held: boolean }> {
  const place = await placeOf(act, { ...input, authorId: writer.authorId })
  refuseUnlessOpen(place, input)

  const html = renderMarkdown(input.body, 'citizen')
  const held = mustWait(place, html) && !input.organisationId && !writer.enteredBy
  const [row] = await act.tx
    .insert(contributions)
    .values({
      ...input,
      kind: 'comment',
      authorId: writer.authorId,
      officialTitle: writer.inOffice ? (place.officialTitle ?? place.agentTitle) : null,
      class: place.class,
      verified: place.verified,
      html,
      enteredBy: writer.enteredBy,
      consentId: writer.consentId,
      at: act.at,
      heldAt: held ? act.at : null,
    })
    .returning({ id: contributions.id })
  const { id } = row! // an insert returns its row
  if (held) await recordHeld(act, id, input.subjectId)
  else await announceComment(act, { id, ...input })
  return { id, held }
}

/** Counts a comment that the public can now read, and tells of it. */
export async function announceComment(
  act: Act,
  {
    id,
    subjectId,
    parentId,
    asksAnswer,
  }: { id: string; subjectId: string; parentId?: string | null; asksAnswer?: boolean },
): Promise<void> {
  if (parentId)
    await act.tx
      .update(contributions)
      .set({ replyCount: sql`${contributions.replyCount} + 1` })
      .where(eq(contributions.id, parentId))
  await record(
    act,
    'commented',
    { kind: 'contribution', id, topicId: subjectId },
    { replyTo: parentId ?? null, asks: asksAnswer ?? false },
  )
}

export const recordHeld = (act: Act, id: string, subjectId: string) =>
  record(act, 'contribution-held', { kind: 'contribution', id, topicId: subjectId })

/** Whether words wait for a moderator: a link is what those come for who only advertise. */
export const mustWait = (place: Pick<Place, 'firstLinkWaits'>, html: string) =>
  place.firstLinkWaits && html.includes('<a ')

function refuseUnlessOpen(place: Place, { subjectId, parentId, organisationId }: CommentInput) {
  if (!place.takes.comments) throw new Refusal('not-found', 404)
  if (place.commentsClosed) throw new Refusal('comments-closed')
  if (organisationId && !place.speaksFor) throw new Refusal('not-a-member', 403, 'organisationId')
  if (!parentId) return
  if (place.parent?.kind !== 'comment' || place.parent.subjectId !== subjectId)
    throw new Refusal('not-found', 404)
  if (place.parent.gone) throw new Refusal('parent-gone')
  if (place.parent.reply) throw new Refusal('reply-too-deep')
}
