import { and, eq, ne, sql } from 'drizzle-orm'
import { isUuid } from '#app/lib/uuid.ts'
import { type DecisionKind, decisionDrafts, decisions, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { DecisionContent } from './content.ts'

/** The draft of this id, locked until the deed ends. Refused (`not-found`) once it is published, too. */
export async function lockedDraft({ tx }: Act, id: string) {
  const [draft] = isUuid(id)
    ? await tx.select().from(decisionDrafts).where(eq(decisionDrafts.id, id)).for('update')
    : []
  if (!draft) throw new Refusal('not-found', 404)
  return { ...draft, content: DecisionContent.parse(draft.content) }
}

/** The same as it was read at this revision; refused (`edited-meanwhile`) when somebody saved since. */
export async function lockedDraftAt(act: Act, id: string, revision: number) {
  const draft = await lockedDraft(act, id)
  if (draft.revision !== revision) throw new Refusal('edited-meanwhile')
  return draft
}

/** The published decision at this address; its subject is locked, since nobody may lock what nobody may change. */
export async function lockedDecision({ tx }: Act, slug: string) {
  const [decision] = await tx.select().from(decisions).where(eq(decisions.slug, slug))
  if (!decision) throw new Refusal('not-found', 404)
  await tx.select({ id: subjects.id }).from(subjects).where(eq(subjects.id, decision.id)).for('update')
  return decision
}

/** Refused (`number-taken`) when a published act of this kind, or another draft, has this number. */
export async function mustBeFree(
  { tx }: Act,
  { kind, number }: { kind: DecisionKind; number: string },
  draftId: string,
): Promise<void> {
  if (number === '') return
  const published = tx
    .select({ one: sql`1` })
    .from(decisions)
    .where(and(eq(decisions.kind, kind), eq(decisions.number, number)))
  const drafted = tx
    .select({ one: sql`1` })
    .from(decisionDrafts)
    .where(
      and(
        ne(decisionDrafts.id, draftId),
        sql`${decisionDrafts.content} ->> 'kind' = ${kind} and ${decisionDrafts.content} ->> 'number' = ${number}`,
      ),
    )
  const taken = await published.unionAll(drafted).limit(1)
  if (taken.length > 0) throw new Refusal('number-taken', 409, 'number')
}
