import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { isAway } from '#app/lib/process/away.ts'
import { inLocale, type Locale, localeOf } from './lib/language.ts'
import { messagesIn } from './lib/messages/index.ts'
import { NonceProvider } from './ui/frame/nonce.tsx'
import { KeptParts } from './ui/kept/kept-part.tsx'
import { keptMarkup } from './ui/kept/markup.server.tsx'
import { LanguageProvider } from './ui/language.tsx'
import { newNonce } from './web/server/nonce.ts'
import { remembering } from './web/server/remembering.ts'
import type { shellOf } from './web/shell.ts'

export const streamTimeout = 8_000

/**
 * Stands where the nonce will be while a page is rendered, so that a page is the same bytes for everybody until it
 * leaves. Nobody outside this process can guess it, so that nothing written by a user can pass for it.
 */
const nonceSlot = newNonce()

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const locale = localeOf(new URL(request.url).pathname)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const html = (status === 404 && nowhere(remix, locale)) || (await pageOf(remix, locale, request.url))
  return new Response(html.replaceAll(nonceSlot, context.nonce), { headers, status })
}

async function pageOf(remix: EntryContext, locale: Locale, url: string): Promise<string> {
  const data = await dataOf(remix)
  // Remix's own way hands the data on in pieces, for each of which React would begin anew.
  return rendered({ ...remix, serverHandoffStream: undefined }, locale, url) + data
}

/** Whole pages, at once: their loaders wait for all that they show. */
const rendered = (remix: EntryContext, locale: Locale, url: string): string => {
  const page = renderToString(
    <NonceProvider value={nonceSlot}>
      <LanguageProvider locale={locale} messages={messagesIn(locale)}>
        <KeptParts value={keptMarkup}>
          <RemixServer context={remix} url={url} />
        </KeptParts>
      </LanguageProvider>
    </NonceProvider>,
  )
  return `<!DOCTYPE html>${page}`
}

const missing = remembering<string>(300)

/**
 * The page that says that there is none, to somebody who is nobody in particular: rendered once for what it says, as it would
 * be at the beginning of the site and without scripts, since whatever is asked for may be an address of nothing.
 */
function nowhere({ staticHandlerContext: asked, ...remix }: EntryContext, locale: Locale): string | null {
  const shell = asked.loaderData.root as Awaited<ReturnType<typeof shellOf>>['shell'] | undefined
  if (!asked.errors || !shell || shell.viewer || shell.said) return null
  const pathname = inLocale('/', locale)
  const demonstration = shell.demonstration && { ...shell.demonstration, back: pathname }
  const root = { ...shell, demonstration }
  const name = JSON.stringify([locale, asked.matches.at(-1)?.route.id, asked.errors, root])
  return missing(name, () => {
    const location = { ...asked.location, pathname, search: '' }
    const staticHandlerContext = { ...asked, location, loaderData: { root } }
    const there = new URL(pathname, 'http://commune.example').href
    const page = rendered({ ...remix, staticHandlerContext, serverHandoffStream: undefined }, locale, there)
    return page.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, '')
  })
}

/** The scripts by which the browser gets what the page was rendered from, as Remix's own would be in one piece. */
async function dataOf({ serverHandoffStream }: EntryContext): Promise<string> {
  if (!serverHandoffStream) return ''
  let data = ''
  const decoder = new TextDecoder()
  for await (const piece of serverHandoffStream) data += decoder.decode(piece, { stream: true })
  const controller = 'window.__remixContext.streamController'
  return `<script nonce="${nonceSlot}">${controller}.enqueue(${inScript(data)});${controller}.close();</script>`
}

/** A text as a script says it, in which nothing can end the script or begin a comment. */
const inScript = (text: string) =>
  JSON.stringify(text).replace(
    /[&<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Refusals are pages, and not logged as errors; what remains is ours to mend. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  // What a resource route throws to be answered (`data(…, { status })`) is no error either.
  if (request.signal.aborted || !(error instanceof Error)) return
  if (isAway(error)) {
    context.away ??= error // the server makes another page of it, and logs it once
    return
  }
  context.instance.log.error({ requestId: context.requestId, err: error }, 'request failed')
}
