import { notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

/** The number in a report's address. Anything else is no page of ours, and never reaches a query. */
export function numberParam(params: { number?: string }, visited: Pick<Visit, 't'>): number {
  return /^[1-9]\d{0,8}$/.test(params.number ?? '') ? Number(params.number) : notFound(visited)
}
