import type { DecisionNames } from './fr.ts'

export const en: DecisionNames = {
  heading: 'Decisions',
  lead: 'The commune’s official acts that decide on it.',
  all: 'All decisions on this subject',
  superseded: 'Superseded',
  kinds: { deliberation: 'Council resolution', order: 'Mayoral order', decision: 'Mayor’s decision' },
  cited: (kind, number) =>
    `${{ deliberation: 'Council resolution', order: 'Mayoral order', decision: 'Mayor’s decision' }[kind]} no. ${number}`,
}
