import type { Block } from './document.ts'

/** The head of a paper of this commune. */
export const letterhead = (commune: string): Block => ({
  kind: 'letterhead',
  from: `Commune de ${commune}`,
  of: 'Grands projets, décidés, suivis et financés en public',
})
