import type { RequestContext } from './context.ts'

/**
 * A key for this one showing of a page: whoever sends its form twice does once what it asks for. Two people must never get
 * the same one, so that the page is kept by nobody. A page takes what is random from here alone.
 */
export function keyForOne(context: RequestContext): string {
  context.forOne = true
  return crypto.randomUUID()
}
