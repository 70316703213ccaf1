import { z } from 'zod'
import type { Act } from '../act.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { CommentInput, writeComment } from './write-comment.ts'
import { OpinionInput, writeOpinion } from './write-opinion.ts'

const personId = z.uuid()

/** What somebody said at the counter or on paper. */
export const CounterInput = z.discriminatedUnion('kind', [
  CommentInput.extend({ kind: z.literal('comment'), personId }),
  OpinionInput.extend({ kind: z.literal('opinion'), personId }),
])
export type CounterInput = z.output<typeof CounterInput>

/**
 * An agent enters what a person without e-mail said, in that person's name and class, marked so. Refused to others
 * (`not-allowed`), for the agent's own voice (`own-words`), and for what the person herself would be refused.
 */
export async function enterAtCounter(act: Act, input: CounterInput): Promise<void> {
  allow(act.actor, 'contribution.enter-at-counter')
  const enteredBy = whoActs(act.actor)
  if (input.personId === enteredBy) throw new Refusal('own-words', 403)
  const { kind, personId, ...said } = input
  if (kind === 'comment') await writeComment(act, said as CommentInput, { authorId: personId, enteredBy })
  else await writeOpinion(act, said as OpinionInput, { personId, enteredBy })
}
