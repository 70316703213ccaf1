import { data, redirect, redirectDocument } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { isCorePage } from '#app/lib/language.ts'
import { refusalText } from '#app/lib/messages/index.ts'
import type { Visit } from './visit.ts'

type Asked = Pick<Visit, 'paths' | 'url' | 't'>

/**
 * How a refusal leaves a loader: nobody is sent to sign in and brought back, the others see the page of their
 * status with its sentence. Anything else is not ours to answer and is thrown on.
 */
export function asResponse(error: unknown, { paths, url, t }: Asked) {
  if (!(error instanceof Refusal)) return error
  if (error.code === 'second-factor-required') return leadTo(withReturn(paths.signInSecondFactor, url), url)
  if (error.status === 401) return leadTo(withReturn(paths.signIn(), url), url)
  return data(
    { code: error.code, message: refusalText(t, error.code, error.names) },
    { status: error.status },
  )
}

/** Runs a query of the domain for a loader, and turns its refusals into pages. */
export async function orRefused<T>(asked: Asked, query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (error) {
    throw asResponse(error, asked)
  }
}

/** A 404 with its page, for a loader. */
export function notFound({ t }: Pick<Asked, 't'>): never {
  throw data({ code: 'not-found', message: t.common.refusals['not-found'] }, { status: 404 })
}

/**
 * Leads from the page of a deed to the next. From a core page to any other the browser loads a new document, with
 * the words that it did not fetch (`isCorePage`).
 */
export function leadTo(path: string, from: URL, init: ResponseInit = {}): Response {
  const go = isCorePage(from.pathname) && !isCorePage(path) ? redirectDocument : redirect
  return go(path, init)
}

function withReturn(path: string, url: URL): string {
  return `${path}?suite=${encodeURIComponent(url.pathname + url.search)}`
}

/** Where to go back to after a detour, if it is a page of ours. */
export function safeReturn(candidate: unknown, otherwise: string): string {
  return typeof candidate === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(candidate) ? candidate : otherwise
}
