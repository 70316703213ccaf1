import { createHash } from 'node:crypto'
import { brotlied, type Encoding, gzipped, unzipped } from './encodings.ts'

/** A page as it leaves memory: its bytes by encoding, with what is said beside them. */
export type KeptPage = {
  until: number
  bytes: number
  missing: boolean
  hits: number
  gzip: Buffer
  br: Buffer | null
  /** Names and values, one after the other, without those of an encoding; and those by which a browser keeps what it has. */
  headers: readonly string[]
  headersUnchanged: readonly string[]
  /** Of the page and its policy; each encoding has its own. */
  tag: string
}

/** Said anew of each answer, or by the encoding that it leaves in. */
const perAnswer = new Set([
  'x-request-id',
  'content-length',
  'content-encoding',
  'content-security-policy',
  'vary',
])

/** What a browser is told of a page that it has: the rest it keeps as it was. */
const ofUnchanged = new Set(['cache-control', 'content-security-policy', 'vary', 'X-Content-Type-Options'])

/** A page that was made for everybody and whose scripts bear this nonce; null where it cannot be anybody's. */
export async function keptPageOf(
  answer: { status: number; headers: Headers; body: Buffer },
  {
    nonce,
    until,
    policy,
    always,
  }: {
    nonce: string
    until: number
    policy: (scripts: readonly string[]) => string
    /** What every answer says. */
    always: readonly [string, string][]
  },
): Promise<KeptPage | null> {
  const read = withoutNonce(answer.body.toString('utf8'), nonce)
  if (!read) return null
  const whole = Buffer.from(read.html)
  const said = policy(read.scripts)
  const every = [...answer.headers].filter(([name]) => !perAnswer.has(name))
  every.push(...always, ['content-security-policy', said], ['vary', 'Cookie, Accept-Encoding'])
  const headers = every.flat()
  const headersUnchanged = every.filter(([name]) => ofUnchanged.has(name)).flat()
  const gzip = await gzipped(whole)
  const tag = createHash('sha256').update(whole).update(said).digest('base64url').slice(0, 22)
  const missing = answer.status === 404
  return {
    until,
    bytes: gzip.length + 2_048,
    missing,
    hits: 0,
    gzip,
    br: null,
    headers,
    headersUnchanged,
    tag,
  }
}

/**
 * The page without its nonce, and the hashes of the scripts in it that bore one: those alone are ours. A `<script>` that
 * somebody wrote into a page bears none, and is not blessed. Null where the nonce stands anywhere else.
 */
export function withoutNonce(html: string, nonce: string): { html: string; scripts: string[] } | null {
  const attribute = ` nonce="${nonce}"`
  const hashes = new Set<string>()
  for (const [, tag = '', script = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g))
    if (tag.includes(attribute) && !/\ssrc=/.test(tag))
      hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  const bare = html.replaceAll(attribute, '')
  return bare.includes(nonce) ? null : { html: bare, scripts: [...hashes] }
}

export const tagOf = ({ tag }: KeptPage, encoding: Encoding) => `"${tag}-${encoding}"`

/** The smallest of what a browser can read that there is. */
export function encodingOf({ br }: KeptPage, read: readonly Encoding[]): Encoding {
  if (br && read.includes('br')) return 'br'
  return read.includes('gzip') ? 'gzip' : 'identity'
}

/** Its bytes: at once, but for the browser that reads none of what is kept. */
export function bodyOf({ br, gzip }: KeptPage, encoding: Encoding): Buffer | Promise<Buffer> {
  if (encoding === 'identity') return unzipped(gzip)
  return encoding === 'br' && br ? br : gzip
}

/** Packs it better, at the second time that it is asked for; how many bytes more it holds, or nothing. */
export async function packBetter(page: KeptPage): Promise<number> {
  if (++page.hits !== 2) return 0
  page.br = await brotlied(await unzipped(page.gzip))
  return page.br.length
}
