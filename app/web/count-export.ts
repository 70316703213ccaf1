import type { LoaderFunctionArgs } from '@remix-run/node'
import { orRefused } from './refused.ts'
import type { Visit } from './visit.ts'
import { countAttempt } from './visitor/limits.ts'

/** Counts one reading of a whole table: each costs the database as much as hundreds of pages. A 429 page beyond. */
export const countExport = (
  { context }: Pick<LoaderFunctionArgs, 'context'>,
  visited: Visit,
): Promise<void> => orRefused(visited, countAttempt(context, 'export', visited.viewer?.id ?? null))
