import type { LoaderFunctionArgs } from '@remix-run/node'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { isLocale } from '#app/lib/language.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { type Because, type Stoppable, stoppable, type Why } from '#emails/template.ts'

/**
 * The preview of one mail by itself, for officials. A mail has its style inside, which the policy of our pages
 * forbids: it is served under one of its own, which allows that and nothing else. The sandbox allows scripts only
 * because tools that look at a page cannot enter a frame otherwise; the policy lets none run.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'desk.visit')
  const { isMailName, previewOf, whySent } = await import('./parts/mail-previews.server.ts')
  const { name, locale } = args.params
  if (!isMailName(name) || !isLocale(locale)) return notFound(visited)
  const { instance, frame, url } = visited
  const { settings } = await frame()
  const because = whySent(name)
  const written = await previewOf(name, locale, {
    origin: instance.origin,
    commune: settings.communeName,
    demonstration: instance.demonstration,
    ...whyOf(because, instance.origin + pathsIn(locale).unsubscribe('exemple')),
  })
  const asText = url.searchParams.get('partie') === 'texte'
  return new Response(asText ? written.text : written.html, {
    headers: {
      'Content-Type': `${asText ? 'text/plain' : 'text/html'}; charset=utf-8`,
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-scripts",
      'X-Frame-Options': 'SAMEORIGIN',
    },
  })
}

const whyOf = (because: Because | null, stop: string): { why?: Why } =>
  because === null ? {} : { why: isStoppable(because) ? { because, stop } : { because } }
const isStoppable = (because: Because): because is Stoppable =>
  (stoppable as readonly Because[]).includes(because)
