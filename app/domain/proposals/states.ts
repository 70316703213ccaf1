import type { ProposalState } from '#db/schema/index.ts'

/** From which states a proposal may do what (VOTES.md, "Proposals"); trigger `proposal_moves` says the same. */
export const proposalSteps = {
  support: ['open', 'reached', 'examined'],
  revise: ['open', 'reached'],
  name: ['reached', 'examined'],
  judge: ['open', 'reached', 'examined'],
  merge: ['open', 'reached', 'examined'],
  withdraw: ['open', 'reached', 'examined'],
  carryOn: ['withdrawn'],
  join: ['accepted'],
  enterBudget: ['open', 'reached', 'accepted'],
} as const satisfies Record<string, readonly ProposalState[]>
export type ProposalStep = keyof typeof proposalSteps

/** Whether a proposal in this state may take this step. */
export const mayStep = (step: ProposalStep, state: ProposalState): boolean =>
  (proposalSteps[step] as readonly ProposalState[]).includes(state)

/** Days within which a supporter may carry on what its author withdrew. */
export const carryOnDays = 14
/** Days before its last one on which its author and supporters are warned. */
export const warningDays = 30
