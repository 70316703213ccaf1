import type { Address } from '#app/domain/subjects/index.ts'

/** The subject that an address names, whatever its kind: what people do on it has one page for all (app/routes.ts). */
export const addressOf = ({ path = '', slug = '' }: Record<string, string | undefined>): Address => ({
  path,
  slug,
})
