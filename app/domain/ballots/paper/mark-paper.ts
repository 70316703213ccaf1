import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { consultationRoll, consultations, people } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'

refuseOn('one_mark_a_person', () => new Refusal('paper-marked-already'))
refuseOn('she_votes_on_paper', () => new Refusal('vote-on-paper'))
refuseOn('paper_was_announced', () => new Refusal('paper-not-offered'))

export const PaperMark = z.object({
  personId: z.uuid(),
  /** She says that she is as old as the vote asks. */
  age: z.stringbool().default(false),
})

/**
 * An agent marks whoever stands before her as voting on paper, and gives her a ballot: the row is the one that a ballot
 * online would take, and nothing leads from it to a choice. It is not undone: whoever undid it after the ballot was in the
 * box would let her vote twice. Whoever has an address is told by mail: another acted for her. Refused: `paper-marked-already`, whichever way she voted, `vote-not-on-roll`, `vote-shut` by the
 * database's clock, `paper-own-mark` for the agent herself, whom another one marks.
 */
export async function markPaper(
  act: Act,
  { slug, personId, age }: z.output<typeof PaperMark> & { slug: string },
): Promise<{ name: string; letter: string }> {
  allow(act.actor, 'ballot.mark-paper')
  const agentId = whoActs(act.actor)
  if (personId === agentId) throw new Refusal('paper-own-mark', 403)
  const [box] = await act.tx
    .select({ id: consultations.id, minAge: consultations.minAge, announced: consultations.announcedAt })
    .from(consultations)
    .where(eq(consultations.slug, slug))
  if (!box?.announced) throw new Refusal('not-found', 404)
  if (box.minAge !== null && !age) throw new Refusal('paper-age', 422, 'age')
  const [person] = await act.tx
    .select({ name: people.displayName, email: people.email })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.erasedAt)))
  if (!person) throw new Refusal('not-found', 404)
  await act.tx.execute(sql`select mark_paper(${box.id}, ${personId}, ${agentId})`)
  if (person.email)
    await enqueue(
      act.tx,
      'tell-of-paper',
      { consultationId: box.id, personId },
      `tell-of-paper:${box.id}:${personId}`,
    )
  const [on] = await act.tx
    .select({ letter: consultationRoll.letter })
    .from(consultationRoll)
    .where(and(eq(consultationRoll.consultationId, box.id), eq(consultationRoll.personId, personId)))
  return { name: person.name, letter: on?.letter ?? '' }
}
