import type { Block, Column } from './document.ts'
import { fits, roomFor } from './room.ts'
import { drawable } from './typeface.ts'

type Pdf = PDFKit.PDFDocument
type Table = Extract<Block, { kind: 'table' }>
type Place = { column: Column; x: number; width: number }

const padding = 4
const line = '#D3DBE3'

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

function place(pdf: Pdf, columns: readonly Column[]): Place[] {
  const { left, right } = pdf.page.margins
  const room = pdf.page.width - left - right
  const weights = columns.map(({ weight, number }) => weight ?? (number ? 1 : 2))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let x = left
  return columns.map((column, index) => {
    const width = (room * (weights[index] ?? 1)) / total
    const here = { column, x, width }
    x += width
    return here
  })
}

function drawRow(
  pdf: Pdf,
  table: PDFKit.PDFStructureElement,
  places: readonly Place[],
  texts: readonly string[],
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
  texts: readonly string[],
  font: 'regular' | 'bold',
  tagged: (draw: () => void) => void,
) {
  const top = pdf.y
  const height = heightOf(pdf, places, texts, font)
  places.forEach(({ column, x, width }, index) => {
    tagged(() => {
      pdf.font(font).fontSize(9.5).fillColor('#18212C')
      pdf.text(drawable(texts[index] ?? ''), x + padding, top + padding, {
        width: width - 2 * padding,
        align: column.number ? 'right' : 'left',
      })
    })
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

/** What is drawn for the eye alone: a screen reader passes over it. */
function unheard(pdf: Pdf, draw: () => void) {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

function heightOf(pdf: Pdf, places: readonly Place[], texts: readonly string[], font: 'regular' | 'bold') {
  pdf.font(font).fontSize(9.5)
  const heights = places.map(({ width }, index) =>
    pdf.heightOfString(drawable(texts[index] ?? ''), { width: width - 2 * padding }),
  )
  return Math.max(...heights) + 2 * padding
}
