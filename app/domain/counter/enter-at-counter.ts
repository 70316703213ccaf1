import { z } from 'zod'
import type { Act } from '../act.ts'
import { CommentInput, OpinionInput, writeComment, writeOpinion } from '../participation/index.ts'
import { allow, whoActs } from '../policy.ts'
import { ProposalWords, writeProposal } from '../proposals/index.ts'
import { Refusal } from '../refusal.ts'
import { beginSubject } from '../subjects/index.ts'
import { asEvent } from './consent-lock.ts'
import { record } from './news.ts'
import { spendYes } from './spend-yes.ts'

const consentId = z.uuid()

/** What somebody said at the counter or on paper; her yes says on which subject. */
export const CounterInput = z.discriminatedUnion('kind', [
  CommentInput.pick({ lang: true, body: true, stance: true, asksAnswer: true }).extend({
    kind: z.literal('comment'),
    consentId,
  }),
  OpinionInput.pick({ lang: true, stance: true, reason: true }).extend({
    kind: z.literal('opinion'),
    consentId,
  }),
  ProposalWords.omit({ seen: true }).extend({ kind: z.literal('proposal'), consentId }),
])
export type CounterInput = z.output<typeof CounterInput>
type ProposalSaid = Omit<ProposalWords, 'seen'>

/**
 * An agent enters what a person said, in her name and class and by her yes, marked so; she is told. Refused: whatever
 * `spendYes` refuses, `counter-own-opinion` where she gave her opinion herself, and what she herself would be refused.
 */
export async function enterAtCounter(act: Act, input: CounterInput): Promise<{ personId: string }> {
  allow(act.actor, 'contribution.enter-at-counter')
  // A proposal is a subject of its own, which begins here.
  const begun = input.kind === 'proposal' ? { subjectId: await beginSubject(act, 'proposal') } : {}
  const consent = await spendYes(act, input.consentId, begun)
  const { personId, subjectId } = consent
  if (consent.kind !== input.kind || !subjectId) throw new Refusal('counter-no-yes', 403)
  const entered = { enteredBy: whoActs(act.actor), consentId: consent.id }
  const { kind: _, consentId: __, ...said } = input
  if (input.kind === 'proposal')
    await writeProposal(act, said as ProposalSaid, { id: subjectId, authorId: personId, ...entered })
  else if (input.kind === 'comment')
    await writeComment(act, { ...said, subjectId } as CommentInput, { authorId: personId, ...entered })
  else await writeOpinion(act, { ...said, subjectId } as OpinionInput, { personId, ...entered })
  const { kind, method } = consent
  await record(act, 'entered-at-counter', asEvent(consent), { kind, method })
  return { personId }
}
