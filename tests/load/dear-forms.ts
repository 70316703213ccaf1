import sharp from 'sharp'
import { longestForm, mostFields } from '#app/web/forms/read-form.ts'
import type { Field } from './watched.ts'
import type { Sent } from './worst-inputs.ts'

export type Pictures = { atTheLimit: Buffer; beyond: Buffer }

/** A picture of as many pixels as one may have (services/media.ts), and one of more: both of few bytes. */
export async function pictures(): Promise<Pictures> {
  const drawn = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false })
      .png()
      .toBuffer()
  return { atTheLimit: await drawn(8_000, 6_250), beyond: await drawn(8_000, 7_500) }
}

/**
 * The values that a page's form has already, and the first that it offers of what it names by an id: without the number
 * of the revision, or somebody who is there, nothing is saved.
 */
export function hiddenIn(page: string): Record<string, string> {
  const known: Record<string, string> = {}
  for (const [input] of page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const [name, value] = ['name', 'value'].map((of) => new RegExp(`\\b${of}="([^"]*)"`).exec(input)?.[1])
    if (name && value) known[name] = value
  }
  for (const [, name, options = ''] of page.matchAll(/<select[^>]*\bname="([^"]+)"[^>]*>(.*?)<\/select>/gs)) {
    const [, id] = /<option[^>]*\bvalue="([\da-f-]{36})"/.exec(options) ?? []
    if (name && id) known[name] = id
  }
  return known
}

const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }
export const nothing = { headers: urlencoded, body: 'x=' }

/** The fields of each form, as long as they may be and no longer than a whole form. */
export const dearFormsTo = (forms: readonly Field[][]): Sent[] =>
  forms.map((fields) => ({
    what: 'a form filled to its limits',
    method: 'POST',
    headers: urlencoded,
    body: encoded(within(fields.slice(0, mostFields), longestForm, bytesEncoded)),
  }))

/** The same with a picture as wide as it may be, one that is wider, and many tiny parts. */
export const dearFilesTo = (forms: readonly Field[][], { atTheLimit, beyond }: Pictures): Sent[] =>
  (forms.length > 0 ? forms : [[]]).flatMap((fields) => {
    const beside = within(fields.slice(0, 36), 240_000, bytesPlain)
    const sent = (what: string, files: Buffer[]): Sent => ({
      ...{ what, method: 'POST', ...multipart(beside, files) },
    })
    return [
      sent('a picture at the limit', [atTheLimit]),
      { ...sent('a picture of too many pixels', [beyond]), refused: true },
      {
        ...sent(
          'many parts',
          Array.from({ length: 20_000 }, () => Buffer.from('x')),
        ),
        refused: true,
      },
    ]
  })

const encoded = (fields: readonly Field[]) => new URLSearchParams(fields as [string, string][]).toString()
const bytesEncoded = (fields: readonly Field[]) => encoded(fields).length
const bytesPlain = (fields: readonly Field[]) =>
  fields.reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0)

/** Halves the longest values until all of them go in. */
function within(
  fields: readonly Field[],
  most: number,
  bytes: (fields: readonly Field[]) => number,
): Field[] {
  const cut = fields.map(([name, value]) => [name, value] as [string, string])
  while (bytes(cut) > most) {
    const widest = Math.max(...cut.map(([, value]) => value.length))
    for (const field of cut) if (field[1].length > widest / 2) field[1] = field[1].slice(0, widest / 2)
  }
  return cut
}

const boundary = 'frontiere'
function multipart(fields: readonly Field[], files: readonly Buffer[]) {
  const part = (name: string, body: Buffer | string, file = '') =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`),
      Buffer.from(body as string),
      Buffer.from('\r\n'),
    ])
  const parts = [
    ...fields.map(([name, value]) => part(name, value)),
    ...files.flatMap((body) => ['file', 'proof'].map((name) => part(name, body, '; filename="x.png"'))),
    Buffer.from(`--${boundary}--\r\n`),
  ]
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat(parts),
  }
}
