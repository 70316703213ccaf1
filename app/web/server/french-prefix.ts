import type { MiddlewareHandler } from 'hono'

/**
 * French is the language without a prefix, which whoever changes `/it/` into `/fr/` cannot know: she is led to the page
 * that she means, for good. Only within the site: what would be a host after the prefix is a path again.
 */
export const leadOutOfFrench: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
  const { pathname, search } = new URL(c.req.url)
  const [, rest] = /^\/fr(\/.*)?$/i.exec(pathname) ?? []
  if (rest === undefined && !/^\/fr$/i.test(pathname)) return next()
  return c.redirect(`/${(rest ?? '').replace(/^[/\\]+/, '')}${search}`, 301)
}
