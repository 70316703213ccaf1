import { create as encoded } from 'qrcode'
import type { Block } from './document.ts'
import { roomFor } from './room.ts'
import { drawTable } from './table.ts'
import { drawable } from './typeface.ts'

type Pdf = PDFKit.PDFDocument
type Parent = PDFKit.PDFStructureElement

const ink = { text: '#18212C', second: '#394654', gentian: '#2A3C9E', larch: '#B26A00', line: '#D3DBE3' }
const sizes = { 1: 23, 2: 15, 3: 12 } as const

/** Draws one block at the pen and hangs it in the document's structure. */
export function drawBlock(pdf: Pdf, parent: Parent, block: Block): void {
  pdf.x = pdf.page.margins.left
  switch (block.kind) {
    case 'letterhead':
      drawLetterhead(pdf, parent, block)
      break
    case 'heading':
      drawHeading(pdf, parent, block)
      break
    case 'paragraph':
      drawParagraph(pdf, parent, block)
      break
    case 'quote':
      drawQuote(pdf, parent, block)
      break
    case 'list':
      drawList(pdf, parent, block.items)
      break
    case 'facts':
      drawFacts(pdf, parent, block.facts)
      break
    case 'table':
      drawTable(pdf, parent, block)
      break
    case 'figure':
      drawFigure(pdf, parent, block)
      break
    case 'code':
      drawCode(pdf, parent, block)
      break
  }
}

/** The mark as on the site: two summits and the rope between them, in a room of 44 by 36. */
const mark = { summits: 'M2 33 13 14l7 12L31 5l11 28', rope: 'M13 14q11 4 18-9' }

function drawLetterhead(pdf: Pdf, parent: Parent, { from, of }: Extract<Block, { kind: 'letterhead' }>) {
  const { left, right, top } = pdf.page.margins
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf
    .save()
    .translate(left, top - 14)
    .scale(0.8)
    .lineWidth(3)
    .lineCap('round')
    .lineJoin('round')
  pdf.path(mark.summits).stroke(ink.text).path(mark.rope).stroke(ink.larch)
  pdf.restore()
  pdf.moveTo(left, top + 22).lineTo(pdf.page.width - right, top + 22)
  pdf.lineWidth(1).stroke(ink.line)
  pdf.endMarkedContent()
  tag(pdf, parent, 'P', () => {
    pdf.font('bold').fontSize(12.5).fillColor(ink.text)
    pdf.text(drawable(from), left + 44, top - 12)
    pdf.font('regular').fontSize(8.5).fillColor(ink.second)
    pdf.text(drawable(of), left + 44, pdf.y + 1)
  })
  pdf.x = left
  pdf.y = top + 34
}

function drawHeading(pdf: Pdf, parent: Parent, { level, text }: Extract<Block, { kind: 'heading' }>) {
  // A heading never stands alone at the foot of a page.
  roomFor(pdf, sizes[level] * 2 + 40)
  if (pdf.y > pdf.page.margins.top) pdf.moveDown(level === 1 ? 0.4 : 0.9)
  tag(pdf, parent, `H${level}`, () => {
    pdf
      .font('bold')
      .fontSize(sizes[level])
      .fillColor(level === 1 ? ink.gentian : ink.text)
    pdf.text(drawable(text), { lineGap: 1 })
  })
  pdf.y += 5
}

function drawParagraph(
  pdf: Pdf,
  parent: Parent,
  { text, tone, lang }: Extract<Block, { kind: 'paragraph' }>,
) {
  const size = tone === 'lead' ? 12.5 : tone === 'small' ? 8.5 : 10.5
  tag(
    pdf,
    parent,
    'P',
    () => {
      pdf
        .font('regular')
        .fontSize(size)
        .fillColor(tone === 'small' ? ink.second : ink.text)
      pdf.text(drawable(text), { lineGap: 2.5 })
    },
    lang,
  )
  pdf.y += 6
}

function drawQuote(pdf: Pdf, parent: Parent, { text, by, lang }: Extract<Block, { kind: 'quote' }>) {
  const left = pdf.page.margins.left + 14
  const width = pdf.page.width - left - pdf.page.margins.right
  tag(
    pdf,
    parent,
    'BlockQuote',
    () => {
      pdf.font('regular').fontSize(10.5).fillColor(ink.text)
      pdf.text(drawable(text), left, pdf.y, { width, lineGap: 2.5 })
    },
    lang,
  )
  tag(pdf, parent, 'P', () => {
    pdf
      .font('regular')
      .fontSize(9)
      .fillColor(ink.second)
      .text(drawable(`— ${by}`), left, pdf.y + 2, { width })
  })
  pdf.y += 8
}

function drawList(pdf: Pdf, parent: Parent, items: readonly string[]) {
  const list = pdf.struct('L')
  parent.add(list)
  const left = pdf.page.margins.left
  for (const item of items) {
    const line = pdf.struct('LI')
    list.add(line)
    pdf.font('regular').fontSize(10.5).fillColor(ink.text)
    const width = pdf.page.width - left - 14 - pdf.page.margins.right
    roomFor(pdf, Math.min(200, pdf.heightOfString(drawable(item), { width, lineGap: 2.5 })))
    const top = pdf.y
    line.add(pdf.struct('Lbl', {}, () => void pdf.text('•', left, top, { lineBreak: false })))
    line.add(
      pdf.struct('LBody', {}, () => void pdf.text(drawable(item), left + 14, top, { width, lineGap: 2.5 })),
    )
    line.end()
    pdf.y += 3
  }
  list.end()
  pdf.y += 4
}

function drawFacts(pdf: Pdf, parent: Parent, facts: readonly (readonly [string, string])[]) {
  for (const [label, value] of facts) {
    tag(pdf, parent, 'P', () => {
      pdf.fontSize(10.5).fillColor(ink.text)
      pdf.font('bold').text(`${drawable(label)} `, { continued: true, lineGap: 2 })
      pdf.font('regular').text(drawable(value), { lineGap: 2 })
    })
    pdf.y += 2
  }
  pdf.y += 5
}

function drawFigure(pdf: Pdf, parent: Parent, { value, label }: Extract<Block, { kind: 'figure' }>) {
  roomFor(pdf, 70)
  tag(pdf, parent, 'P', () => {
    pdf.font('bold').fontSize(34).fillColor(ink.text).text(drawable(value))
    pdf.font('regular').fontSize(12).fillColor(ink.second).text(drawable(label), { lineGap: 2 })
  })
  pdf.y += 10
}

/** A side of the code, in points. */
const codeSide = 76

function drawCode(pdf: Pdf, parent: Parent, { address, label }: Extract<Block, { kind: 'code' }>) {
  roomFor(pdf, codeSide + 10)
  const [left, top] = [pdf.page.margins.left, pdf.y]
  const { modules } = encoded(address, { errorCorrectionLevel: 'M' })
  const dot = codeSide / modules.size
  // It says nothing that the words beside it do not.
  pdf.markContent('Artifact', { type: 'Layout' })
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) pdf.rect(left + column * dot, top + row * dot, dot, dot)
  pdf.fill(ink.text)
  pdf.endMarkedContent()
  const beside = { width: pdf.page.width - 2 * left - codeSide - 16, lineGap: 2 }
  tag(pdf, parent, 'P', () => {
    pdf.font('bold').fontSize(10.5).fillColor(ink.text)
    pdf.text(drawable(label), left + codeSide + 16, top + 4, beside)
    pdf.font('regular').fontSize(8.5).fillColor(ink.second).text(drawable(address), beside)
  })
  pdf.x = left
  pdf.y = Math.max(pdf.y, top + codeSide) + 10
}

function tag(pdf: Pdf, parent: Parent, type: string, draw: () => void, lang?: string) {
  const element = pdf.struct(type, lang ? { lang } : {}, draw)
  parent.add(element)
  element.end()
}
