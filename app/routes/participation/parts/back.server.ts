import type { ActionFunctionArgs } from '@remix-run/node'

/**
 * Where to go after a deed done in place: the page that it was asked from, at `anchor`; or `otherwise` when it was
 * asked from the form's own page, or from nowhere that we know.
 */
export function backTo({ request }: Pick<ActionFunctionArgs, 'request'>, anchor: string, otherwise: string) {
  const referer = request.headers.get('Referer')
  if (!referer || !URL.canParse(referer)) return otherwise
  const [from, here] = [new URL(referer), new URL(request.url)]
  const place = /^(?:\/(?:it|en))?\/(?:projets|questions)\/[^/]+$/
  return from.host === here.host && place.test(from.pathname)
    ? `${from.pathname}${from.search}#${anchor}`
    : otherwise
}
