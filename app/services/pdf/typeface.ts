import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { unpackWoff } from './unpack-woff.ts'

const require = createRequire(import.meta.url)
/** As it comes from its package. */
export const packed = (weight: 400 | 700) =>
  readFileSync(
    require.resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
    ),
  )

// A single face each: a collection has several.
const cut = (weight: 400 | 700) => create(unpackWoff(packed(weight))) as Font

/** The text face in two weights, read at the first document: what was learnt of a sign is known for all. */
export const typeface = once(() => ({ regular: cut(400), bold: cut(700) }))

// Latin 1, and what the face has beyond it that French, Italian and English need.
const drawn =
  /[\n\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u0178\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ac\u2122\u2212]/

/**
 * Text as the face can draw it: a narrow no-break space becomes a no-break space, a letter that it lacks its bare
 * letter, and what has none (an emoji) "[?]", so that nothing disappears unseen.
 */
export function drawable(text: string): string {
  let drawnText = ''
  for (const sign of text.normalize('NFC').replaceAll('\u202f', '\u00a0').replaceAll(/\r\n?/g, '\n'))
    drawnText += drawn.test(sign) ? sign : bare(sign)
  return drawnText
}

function bare(sign: string): string {
  if (/[\p{Mn}\p{Cf}\p{Cc}]/u.test(sign)) return ''
  if (/\p{Zs}/u.test(sign)) return ' '
  const letter = sign.normalize('NFKD').replaceAll(/\p{Mn}/gu, '')
  return letter !== '' && [...letter].every((one) => drawn.test(one)) ? letter : '[?]'
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
