import type { Block, Cell, Column } from './document.ts'
import { fits, roomFor } from './room.ts'
import { drawable } from './typeface.ts'

type Pdf = PDFKit.PDFDocument
type Table = Extract<Block, { kind: 'table' }>
type Place = { column: Column; x: number; width: number }

const padding = 4
const line = '#D3DBE3'
/** What is counted together is pale: no colour of an answer. */
const colours = { for: '#1E6B4E', neutral: '#5A6675', against: '#A3392B', together: '#C9D2DB' }
const bar = { height: 7, above: 2, below: 2 }

const wordsOf = (cell: Cell | undefined) => (typeof cell === 'object' ? cell.text : (cell ?? ''))

/** Draws a table, its caption above and its head again on each page; figures stand at the right of their column. */
export function drawTable(pdf: Pdf, parent: PDFKit.PDFStructureElement, table: Table): void {
  const places = place(pdf, table.columns)
  const head = table.columns.map(({ label }) => label)
  const element = pdf.struct('Table')
  parent.add(element)
  roomFor(pdf, 16 + heightOf(pdf, places, head, 'bold') + 30)
  element.add(
    pdf.struct('Caption', {}, () => {
      pdf.font('bold').fontSize(10).fillColor('#18212C').text(drawable(table.caption), pdf.page.margins.left)
    }),
  )
  pdf.y += 4
  drawRow(pdf, element, places, head, true)
  for (const row of table.rows) {
    if (!fits(pdf, heightOf(pdf, places, row, 'regular'))) {
      pdf.addPage()
      drawCells(pdf, places, head, 'bold', (draw) => unheard(pdf, draw))
    }
    drawRow(pdf, element, places, row, false)
  }
  element.end()
  pdf.x = pdf.page.margins.left
  pdf.y += 10
}

/** Each has its share of the width, and room for the longest word of its head: the others have what is left. */
function place(pdf: Pdf, columns: readonly Column[]): Place[] {
  const { left, right } = pdf.page.margins
  const room = pdf.page.width - left - right
  pdf.font('bold').fontSize(9.5)
  const wanted = columns.map(({ label, weight, number }) => ({
    weight: weight ?? (number ? 1 : 2),
    least: Math.max(...label.split(' ').map((word) => pdf.widthOfString(drawable(word)))) + 2 * padding + 0.5,
  }))
  const shared = (some: typeof wanted, width: number) => {
    const total = some.reduce((sum, { weight }) => sum + weight, 0)
    return (one: (typeof wanted)[number]) => (width * one.weight) / total
  }
  const even = shared(wanted, room)
  const narrow = wanted.filter((one) => even(one) < one.least)
  const rest = shared(
    wanted.filter((one) => !narrow.includes(one)),
    room - narrow.reduce((sum, { least }) => sum + least, 0),
  )
  let x = left
  return columns.map((column, index) => {
    const one = wanted[index]! // a column each
    const width = narrow.includes(one) ? one.least : rest(one)
    const here = { column, x, width }
    x += width
    return here
  })
}

function drawRow(
  pdf: Pdf,
  table: PDFKit.PDFStructureElement,
  places: readonly Place[],
  texts: readonly Cell[],
  head: boolean,
) {
  const row = pdf.struct('TR')
  table.add(row)
  drawCells(pdf, places, texts, head ? 'bold' : 'regular', (draw) => {
    const cell = pdf.struct(head ? 'TH' : 'TD', {}, draw)
    row.add(cell)
    cell.end()
  })
  row.end()
}

function drawCells(
  pdf: Pdf,
  places: readonly Place[],
  texts: readonly Cell[],
  font: 'regular' | 'bold',
  tagged: (draw: () => void) => void,
) {
  const top = pdf.y
  const height = heightOf(pdf, places, texts, font)
  places.forEach(({ column, x, width }, index) => {
    tagged(() => {
      pdf.font(font).fontSize(9.5).fillColor('#18212C')
      pdf.text(drawable(wordsOf(texts[index])), x + padding, top + padding, {
        width: width - 2 * padding,
        align: column.number ? 'right' : 'left',
      })
    })
    const cell = texts[index]
    if (typeof cell === 'object') drawBar(pdf, cell.bar, { x: x + padding, width: width - 2 * padding })
  })
  pdf.y = top + height
  const { left, right } = pdf.page.margins
  unheard(pdf, () =>
    pdf
      .moveTo(left, pdf.y)
      .lineTo(pdf.page.width - right, pdf.y)
      .lineWidth(0.6)
      .stroke(line),
  )
}

/** Beneath the words that were just written. */
function drawBar(pdf: Pdf, parts: Extract<Cell, object>['bar'], { x, width }: { x: number; width: number }) {
  const y = pdf.y + bar.above
  unheard(pdf, () => {
    for (const { of, from, share } of parts)
      pdf.rect(x + from * width, y, share * width, bar.height).fill(colours[of])
  })
}

/** What is drawn for the eye alone: a screen reader passes over it. */
function unheard(pdf: Pdf, draw: () => void) {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

function heightOf(pdf: Pdf, places: readonly Place[], texts: readonly Cell[], font: 'regular' | 'bold') {
  pdf.font(font).fontSize(9.5)
  const heights = places.map(({ width }, index) => {
    const cell = texts[index]
    const drawn = typeof cell === 'object' && cell.bar.length > 0 ? bar.above + bar.height + bar.below : 0
    return pdf.heightOfString(drawable(wordsOf(cell)), { width: width - 2 * padding }) + drawn
  })
  return Math.max(...heights) + 2 * padding
}
