import { z } from 'zod'
import { longestPath } from './server/guard-address.ts'

/** Where to go back to after a detour, if it is a page of ours. */
export function safeReturn(candidate: unknown, otherwise: string): string {
  if (typeof candidate !== 'string' || candidate.length > longestPath) return otherwise
  return /^\/(?![/\\])[^\s\\]*$/.test(candidate) ? candidate : otherwise
}

/** The page to return to, as a form says it: it goes into headers, which nobody reads at any length. */
export const ReturnTo = z
  .string()
  .optional()
  .transform((to) => safeReturn(to, ''))
