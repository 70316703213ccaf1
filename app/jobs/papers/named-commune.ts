import type { Block } from '#app/services/pdf/index.ts'

/** A commune as papers name it: with its INSEE code, once it has said it. */
export const namedCommune = ({ name, insee }: { name: string; insee: string }): string =>
  insee ? `${name} (${insee})` : name

/** The head of a paper of this commune. */
export const letterhead = (commune: string): Block => ({
  kind: 'letterhead',
  from: `Commune de ${commune}`,
  of: 'Grands projets, décidés, suivis et financés en public',
})
