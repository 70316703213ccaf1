import { isUuid } from '#app/lib/uuid.ts'
import { notFound } from './refused.ts'
import type { Visit } from './visit.ts'

/** The id in a page's address. Anything that is no id is no page of ours, and never reaches a query. */
export function idParam(params: { id?: string }, visited: Pick<Visit, 't'>): string {
  return isUuid(params.id) ? params.id : notFound(visited)
}
