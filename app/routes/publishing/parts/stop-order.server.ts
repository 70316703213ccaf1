import {
  type InfoOrder,
  type ReaderOrder,
  readStopValue,
  type StopOrder,
  stopPurpose,
} from '#app/domain/publishing/index.ts'
import { notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

/** What the token in the address orders; what we never signed is no page of ours. */
export function stopOrder(params: { token?: string }, visited: Visit): StopOrder | ReaderOrder | InfoOrder {
  const value = visited.instance.verify(stopPurpose, params.token ?? '')
  return readStopValue(value) ?? notFound(visited)
}
