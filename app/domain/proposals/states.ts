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

/** Where a proposal stands in the call of a budget (`stands_in_call`): on the ballot until the decision, or before it. */
export const inCall = ['call', 'ballot'] as const
export type InCall = (typeof inCall)[number]

/** What it may not do there: it is screened and voted on instead, in the words that were announced. */
const boundBy = {
  call: ['name', 'judge'],
  ballot: ['name', 'judge', 'revise', 'merge', 'withdraw'],
} as const satisfies Record<InCall, readonly ProposalStep[]>

/** Whether its call keeps a proposal from this step. */
export const isBound = (step: ProposalStep, call: InCall | null): boolean =>
  call !== null && (boundBy[call] as readonly ProposalStep[]).includes(step)

/** Whether a proposal in this state may take this step. */
export const mayStep = (step: ProposalStep, state: ProposalState, call: InCall | null = null): boolean =>
  (proposalSteps[step] as readonly ProposalState[]).includes(state) && !isBound(step, call)

/** Days within which a supporter may carry on what its author withdrew. */
export const carryOnDays = 14
/** Days before its last one on which its author and supporters are warned. */
export const warningDays = 30
