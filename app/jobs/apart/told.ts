import type { JobName } from '#app/domain/audit/index.ts'

const names = [
  'draw-renditions',
  ...(['print-annex', 'print-count', 'print-decision', 'print-invoice'] as const),
] as const satisfies JobName[]

/** The jobs that draw and print: what they need weighs as much as the rest of a worker, and once loaded it stays. */
export type ApartName = (typeof names)[number]

export const isApart = (name: string): name is ApartName => (names as readonly string[]).includes(name)

/** One of them, as it is told to the process that does it. */
export type Told = { nth: number; name: ApartName; id: string; attempts: number; payload: unknown }

/** What became of it; what went wrong, as the log may say it. */
export type Outcome = { nth: number; failed?: string }
