/**
 * The page that held the form: whoever must first sign in comes back to it, not to the address it was sent to.
 */
export function pageBefore(request: Request, url: URL): URL {
  const referer = request.headers.get('Referer')
  return referer && URL.canParse(referer) && new URL(referer).host === url.host ? new URL(referer) : url
}
