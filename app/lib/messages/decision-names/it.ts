import type { DecisionNames } from './fr.ts'

export const it: DecisionNames = {
  heading: 'Decisioni',
  lead: 'Gli atti ufficiali del Comune che ne decidono.',
  all: 'Tutte le decisioni su questo tema',
  superseded: 'Atto sostituito',
  kinds: { deliberation: 'Delibera del consiglio', order: 'Ordinanza', decision: 'Decisione del sindaco' },
  cited: (kind, number) =>
    `${{ deliberation: 'Delibera', order: 'Ordinanza', decision: 'Decisione' }[kind]} n. ${number}`,
}
