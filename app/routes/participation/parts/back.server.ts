import type { ActionFunctionArgs } from '@remix-run/node'
import { subjectPaths } from '#app/lib/addresses/subject-kinds.ts'

/** The pages on which a contribution has a place. */
const places = new RegExp(
  `^(?:/(?:it|en))?/(?:${[...Object.values(subjectPaths), 'questions'].join('|')})/[^/]+(?:/(?:avis|discussion))?$`,
)

/**
 * Where to go after a deed done in place: the page that it was asked from, at `anchor`; or `otherwise` when it was
 * asked from the form's own page, or from nowhere that we know. `stay`: nothing has moved, so a script need not.
 */
export function backTo(
  { request }: Pick<ActionFunctionArgs, 'request'>,
  { anchor, otherwise, stay = false }: { anchor: string; otherwise: string; stay?: boolean },
) {
  const referer = request.headers.get('Referer')
  if (!referer || !URL.canParse(referer)) return otherwise
  const [from, here] = [new URL(referer), new URL(request.url)]
  if (from.host !== here.host || !places.test(from.pathname)) return otherwise
  // A script keeps the page where it is; an anchor would make it jump.
  const byScript = request.headers.get('Sec-Fetch-Dest') === 'empty'
  return `${from.pathname}${from.search}${byScript && stay ? '' : `#${anchor}`}`
}
