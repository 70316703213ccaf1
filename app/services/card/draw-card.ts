import type { Font } from 'fontkit'
import sharp from 'sharp'
import { relief } from '#app/lib/drawings/relief.ts'
import { drawable, typeface } from '../pdf/typeface.ts'

/** What a card says: the kind of thing over its title, whose site it is beneath, and a note in the corner. */
export type Card = { over: string; title: string; beneath: string; note?: string | undefined; seed: string }

/** The sides of a card in pixels, as the networks that show a link ask for them (ogp.me). */
export const cardSize = { width: 1200, height: 630 }

const margin = 80
const widest = cardSize.width - 2 * margin
/** What a card can show of a title, and some more: what is beyond it is not looked at. */
const longest = 300
/** The largest size at which the title takes at most so many lines. */
const sizes = [
  { size: 76, lines: 3 },
  { size: 60, lines: 4 },
  { size: 48, lines: 5 },
]

/**
 * The picture that stands beside a link to a page, as PNG: its words as outlines, since a server has no fonts, over the
 * relief of its place. What no size can hold ends in an ellipsis.
 */
export async function drawCard({ over, title, beneath, note, seed }: Card): Promise<Buffer> {
  const { regular, bold } = typeface()
  const { size, lines } = set(bold, drawable(title.slice(0, longest)))
  const top = 190 + size
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">
    <rect width="100%" height="100%" fill="#f6f8fb"/>
    <svg width="100%" height="100%" preserveAspectRatio="xMidYMid slice" opacity="0.26" ${inside(relief(seed))}
    <rect width="16" height="100%" fill="#2a3c9e"/>
    ${outline(bold, drawable(over), { x: margin, y: 130, size: 32, fill: '#2a3c9e' })}
    ${lines.map((line, n) => outline(bold, line, { x: margin, y: top + n * size * 1.16, size, fill: '#18212c' })).join('')}
    <svg x="${margin}" y="520" width="62" height="50" viewBox="0 0 44 36" fill="none" stroke-width="3"
      stroke-linecap="round" stroke-linejoin="round"><path stroke="#2a3c9e" d="M2 33 13 14l7 12L31 5l11 28"/>
      <path stroke="#e9a21b" d="M13 14q11 4 18-9"/></svg>
    ${outline(regular, fitting(regular, drawable(beneath), 32, note ? widest - 420 : widest - 90), { x: margin + 84, y: 558, size: 32, fill: '#394654' })}
    ${note ? outline(bold, drawable(note), { x: cardSize.width - margin, y: 558, size: 26, fill: '#8a5800', end: true }) : ''}
  </svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}

/** The size of a title, and its lines. */
function set(font: Font, title: string): { size: number; lines: string[] } {
  const tried = sizes.map(({ size, lines: most }) => ({ size, most, lines: broken(font, title, size) }))
  const found = tried.find(({ most, lines }) => lines.length <= most) ?? tried.at(-1)! // there are three
  if (found.lines.length <= found.most) return found
  const kept = found.lines.slice(0, found.most)
  return {
    size: found.size,
    lines: [...kept.slice(0, -1), fitting(font, `${kept.at(-1)}…`, found.size, widest)],
  }
}

/** Words on lines of the card's width; a word that is wider than a line is cut. */
function broken(font: Font, text: string, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(font, longer, size) <= widest) lines[lines.length - 1] = longer
    else lines.push(fitting(font, word, size, widest))
  }
  return lines
}

/** The text, or as much of its beginning as this width holds, with an ellipsis. */
function fitting(font: Font, text: string, size: number, width: number): string {
  if (widthOf(font, text, size) <= width) return text
  let cut = text
  while (cut.length > 0 && widthOf(font, `${cut}…`, size) > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}

/** Sign by sign: pairs that draw nearer are forgone, since a whole layout of each try took seconds. */
function widthOf(font: Font, text: string, size: number): number {
  let width = 0
  for (const sign of text) width += font.glyphForCodePoint(sign.codePointAt(0)!).advanceWidth // never empty: iterated
  return (width * size) / font.unitsPerEm
}

function outline(
  font: Font,
  text: string,
  { x, y, size, fill, end = false }: { x: number; y: number; size: number; fill: string; end?: boolean },
): string {
  const scale = size / font.unitsPerEm
  let at = 0
  const drawn = Array.from(text, (sign) => {
    const glyph = font.glyphForCodePoint(sign.codePointAt(0)!)
    const path = `<path transform="translate(${at} 0)" d="${glyph.path.toSVG()}"/>`
    at += glyph.advanceWidth
    return path
  })
  const from = end ? x - at * scale : x
  return `<g fill="${fill}" transform="translate(${from} ${y}) scale(${scale} ${-scale})">${drawn.join('')}</g>`
}

/** A drawing without its own first size, to stand inside another. */
const inside = (svg: string): string =>
  svg.replace('<svg xmlns="http://www.w3.org/2000/svg"', '').replace(/ width="\d+" height="\d+"/, '')
