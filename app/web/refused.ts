import { data, redirect, redirectDocument } from '@remix-run/node'
import { Refusal, TooMany } from '#app/domain/refusal.ts'
import { refusalText } from '#app/lib/messages/index.ts'
import { canSay } from '#app/lib/messages/words-of-page.ts'
import type { Visit } from './visit.ts'

type Asked = Pick<Visit, 'paths' | 'url' | 't'>

/**
 * How a refusal leaves a loader: nobody is sent to sign in and brought back, the others see the page of their
 * status with its sentence. Anything else is not ours to answer and is thrown on.
 */
export function asResponse(error: unknown, { paths, url, t }: Asked) {
  if (!(error instanceof Refusal)) return error
  if (error.code === 'second-factor-required')
    return leadTo(`${withReturn(paths.signInSecondFactor, url)}&${factorAsked}=1`, url)
  if (error.status === 401) return leadTo(withReturn(paths.signIn(), url), url)
  return data(
    { code: error.code, message: refusalText(t, error.code, error.names) },
    {
      status: error.status,
      headers: error instanceof TooMany ? { 'Retry-After': String(error.seconds) } : {},
    },
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
 * Leads from the page of a deed to the next, as a new document when that one says words which this one did not fetch.
 */
export function leadTo(path: string, from: URL, init: ResponseInit = {}): Response {
  const to = new URL(path, from)
  const go = canSay(from.pathname, to.pathname) ? redirect : redirectDocument
  return go(path, init)
}

/** Tells the page of the second factor that a deed was refused for want of it. */
export const factorAsked = 'requise'

function withReturn(path: string, url: URL): string {
  return `${path}?suite=${encodeURIComponent(url.pathname + url.search)}`
}
