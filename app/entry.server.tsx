import { Writable } from 'node:stream'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { isAway } from '#app/lib/process/away.ts'
import { localeOf } from './lib/language.ts'
import { messagesIn } from './lib/messages/index.ts'
import { NonceProvider } from './ui/frame/nonce.tsx'
import { LanguageProvider } from './ui/language.tsx'
import { newNonce } from './web/server/nonce.ts'

export const streamTimeout = 8_000

/**
 * Stands where the nonce will be while a page is rendered, so that a page is the same bytes for everybody until it
 * leaves. Nobody outside this process can guess it, so that nothing written by a user can pass for it.
 */
const nonceSlot = newNonce()

/** Writes the nonce over its slots, which are as long: the page is never copied, nor read as text. */
function fillIn(html: Buffer, nonce: string) {
  for (let at = html.indexOf(nonceSlot); at >= 0; at = html.indexOf(nonceSlot, at))
    html.write(nonce, at, 'latin1')
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const locale = localeOf(new URL(request.url).pathname)
  return new Promise<Response>((resolve, reject) => {
    let failed: unknown
    const page = new Pieces((html) => {
      headers.set('Content-Type', 'text/html; charset=utf-8')
      fillIn(html, context.nonce)
      resolve(new Response(html, { headers, status: failed ? 500 : status }))
    })
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonceSlot}>
        <LanguageProvider locale={locale} messages={messagesIn(locale)}>
          <RemixServer context={remix} url={request.url} nonce={nonceSlot} />
        </LanguageProvider>
      </NonceProvider>,
      {
        nonce: nonceSlot,
        // Whole pages: their loaders wait for all that they show, and a whole page can carry its length.
        onAllReady: () => {
          clearTimeout(timer)
          pipe(page)
        },
        onShellError: reject,
        onError: (error) => {
          failed = error
          context.instance.log.error({ requestId: context.requestId, err: error }, 'rendering failed')
        },
      },
    )
    const timer = setTimeout(() => abort(new Error('rendering took too long')), streamTimeout)
  })
}

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

class Pieces extends Writable {
  private readonly pieces: Buffer[] = []
  constructor(private readonly done: (page: Buffer<ArrayBuffer>) => void) {
    super()
  }
  override _write(piece: Buffer, _encoding: string, next: () => void) {
    this.pieces.push(piece)
    next()
  }
  override _final(next: () => void) {
    this.done(Buffer.concat(this.pieces))
    next()
  }
}
