import { data } from '@remix-run/node'
import { localeOf } from '#app/lib/language.ts'
import { tooLarge } from '../server/instead-of-remix.ts'

/** The bytes of a form without a file, and its fields: twice those of the longest that we have. */
export const longestForm = 1024 * 1024
export const mostFields = 2_000

/**
 * The fields of a form. What is no form at all is refused by its schema like an empty one; one with more fields than
 * any of ours is refused before it is taken apart.
 */
export async function readForm(request: Request): Promise<FormData> {
  const form = await fieldsOf(request)
  if (form) return form
  const message = tooLarge(localeOf(new URL(request.url).pathname))
  throw data({ code: 'form-too-large', message }, { status: 413 })
}

/** The same, or null for a form with too many fields. */
export async function fieldsOf(request: Request): Promise<FormData | null> {
  const form = new FormData()
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type.trim())) return form
  const typed = await request.text().catch(() => '')
  if (isMany(typed)) return null
  for (const [name, value] of new URLSearchParams(typed)) form.append(name, withoutNul(value))
  return form
}

function isMany(typed: string): boolean {
  let fields = 1
  for (let at = typed.indexOf('&'); at >= 0; at = typed.indexOf('&', at + 1))
    if (++fields > mostFields) return true
  return false
}

/** PostgreSQL stores no NUL, and nobody types one. */
export const withoutNul = (typed: string): string => typed.replaceAll('\0', '')
