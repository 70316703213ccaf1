import type { Act } from '../act.ts'
import { giveOpinion, withdrawOpinion } from '../participation/index.ts'
import { allow, whoActs } from '../policy.ts'
import { type NamedProposal, openProposal } from './find.ts'

/**
 * Supports a proposal, in the class of today; given again after one's residence was verified, it counts as that. It is
 * one opinion a person (decision 30): whoever comes second finds the first. Refused (`proposal-closed`) once it is
 * answered, merged or given up.
 */
export async function support(act: Act, proposal: NamedProposal): Promise<{ first: boolean }> {
  allow(act.actor, 'proposal.support')
  const subjectId = await openProposal(act, proposal)
  return giveOpinion(act, { subjectId, stance: 'for', reason: '', lang: 'fr' })
}

/** Takes one's support back, at any time until the answer. What was not given is no fault. */
export async function takeBackSupport(act: Act, { proposalId }: { proposalId: string }): Promise<void> {
  allow(act.actor, 'proposal.support')
  await withdrawOpinion(act, { subjectId: proposalId, personId: whoActs(act.actor) })
}
