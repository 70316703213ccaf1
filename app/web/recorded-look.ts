import type { LoaderFunctionArgs } from '@remix-run/node'
import { type Act, act } from '#app/domain/act.ts'
import type { Visit } from './visit.ts'

/**
 * Writes down that somebody at the desk looks at sums of single people, before she is shown them: once a look. What a
 * browser fetches ahead, before anybody asked for it, is not shown and not written.
 */
export async function recordLook(
  { request }: Pick<LoaderFunctionArgs, 'request'>,
  { instance, actor }: Visit,
  record: (deed: Act) => Promise<unknown>,
): Promise<void> {
  if (isAhead(request))
    throw new Response(null, { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '0' } })
  await act(instance.db, actor, record)
}

const isAhead = ({ headers }: Request) =>
  ['Sec-Purpose', 'Purpose', 'X-Moz'].some((name) =>
    /prefetch|preview|prerender/.test(headers.get(name) ?? ''),
  )
