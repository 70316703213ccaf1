import { notFound } from './refused.ts'
import type { Visit } from './visit.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The id in a page's address. Anything that is no id is no page of ours, and never reaches a query. */
export function idParam(params: { id?: string }, visited: Pick<Visit, 't'>): string {
  return params.id && uuid.test(params.id) ? params.id : notFound(visited)
}
