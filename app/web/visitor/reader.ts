import type { LoaderFunctionArgs } from '@remix-run/node'
import { classOf, classWords } from '#app/lib/addresses/class-words.ts'
import type { PersonClass } from '#app/lib/kinds.ts'
import type { Visit } from '../visit.ts'
import { readCookie, writeCookie } from './cookies.ts'

const life = 365 * 24 * 3600

/**
 * Who reads a page that is arranged by it: what the address says (`?pour=`), what this browser was told last, or the class
 * that she declared. One of five words; anything else is as if nothing had been said, so that a page is the same bytes for
 * everybody of a class. The browser alone remembers it, and only once somebody has said it.
 */
export function whoReads(
  { request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  { url, viewer }: Pick<Visit, 'url' | 'viewer'>,
): PersonClass | undefined {
  const said = classOf(url.searchParams.get('pour'))
  const remembered = classOf(readCookie(request, context.instance, 'pour'))
  if (said && said !== remembered)
    context.setCookies.push(writeCookie(context.instance, 'pour', classWords[said], life))
  return said ?? remembered ?? viewer?.class
}
