import { and, asc, eq } from 'drizzle-orm'
import type { VoteKind } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { type Consultation, consultationQuestions, consultations, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'

/** The vote of this address, locked against another deed on it. Refused (`not-found`). */
export async function lockedConsultation(
  act: Act,
  slug: string,
  kind: VoteKind = 'consultation',
): Promise<Consultation> {
  const [found] = await act.tx
    .select({ id: consultations.id })
    .from(consultations)
    .where(and(eq(consultations.slug, slug), eq(consultations.kind, kind)))
  if (!found) throw new Refusal('not-found', 404)
  return lockedById(act, found.id)
}

/** The vote of this address, of whichever kind, locked. Refused (`not-found`). */
export async function lockedVote(act: Act, slug: string): Promise<Consultation> {
  const [found] = await act.tx
    .select({ id: consultations.id })
    .from(consultations)
    .where(eq(consultations.slug, slug))
  if (!found) throw new Refusal('not-found', 404)
  return lockedById(act, found.id)
}

/** The same by its id: its subject is locked first, as by whoever changes a face. */
export async function lockedById({ tx }: Act, id: string): Promise<Consultation> {
  await tx.select({ id: subjects.id }).from(subjects).where(eq(subjects.id, id)).for('no key update')
  const [row] = await tx.select().from(consultations).where(eq(consultations.id, id)).for('update')
  if (!row) throw new Refusal('not-found', 404)
  return row
}

/** Its questions in their order. */
export const questionsOf = (db: Db, id: string) =>
  db
    .select()
    .from(consultationQuestions)
    .where(eq(consultationQuestions.consultationId, id))
    .orderBy(asc(consultationQuestions.number))
export type AskedQuestion = Awaited<ReturnType<typeof questionsOf>>[number]

/** How an event names a vote: in the story of the subject whose vote it is. */
export const asSubject = ({ id, kind }: Pick<Consultation, 'id' | 'kind'>) => ({ kind, id, topicId: id })
