/** The front door of ballots: consultations, participatory budgets and their counting. */
export * from './counting/index.ts'
