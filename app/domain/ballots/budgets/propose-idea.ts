import { budgetIdeas } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { type ProposalWords, type Proposed, propose } from '../../proposals/index.ts'
import { record } from '../news.ts'
import { asIdea } from './find.ts'
import { lockedCall } from './open-call.ts'

/**
 * An idea for a budget: a proposal of its call, which is discussed, supported and moderated like every other. Refused
 * (`budget-no-call`) before the call and after its last day.
 */
export async function proposeIdea(
  act: Act,
  { slug, ...words }: ProposalWords & { slug: string },
): Promise<Proposed> {
  allow(act.actor, 'proposal.write')
  const { budget } = await lockedCall(act, slug)
  const proposed = await propose(act, words, { budget: budget.id })
  const idea = { proposalId: proposed.id, budgetId: budget.id }
  const [entered] = await act.tx
    .insert(budgetIdeas)
    .values({ ...idea, place: words.place, at: act.at })
    .onConflictDoNothing() // the same words sent twice are one proposal
    .returning({ id: budgetIdeas.proposalId })
  if (entered) await record(act, 'idea-proposed', asIdea(idea))
  return proposed
}
