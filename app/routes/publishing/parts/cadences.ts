import type { Cadence } from '#app/domain/publishing/index.ts'

/** In the order in which they are offered. */
export const cadences = ['at-once', 'daily', 'weekly', 'none'] as const satisfies readonly Cadence[]
