import { createHash } from 'node:crypto'

/** A tag of what this says: the bytes themselves, or all that decides them. */
export const tagOf = (...said: unknown[]): string =>
  `"${createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22)}"`

/** Whether a browser says by `If-None-Match` that it has what bears this tag: `*`, or a list of tags, weak or not. */
export const hasIt = (header: string | null | undefined, tag: string): boolean =>
  header != null &&
  (header.trim() === '*' ||
    (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => one.replace(/^W\//, '') === tag))

/** The answer to whoever has what bears this tag; null for everybody else, to whom it is to be sent. */
export const unchanged = (request: Request, headers: Record<string, string> & { ETag: string }) =>
  hasIt(request.headers.get('If-None-Match'), headers.ETag)
    ? new Response(null, { status: 304, headers })
    : null
