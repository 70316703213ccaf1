import { others } from '#app/lib/process/others.ts'
import { drawBlock } from './blocks.ts'
import type { Page, PrintedDocument } from './document.ts'
import { drawable, typeface } from './typeface.ts'

/** An A3 is laid out as an A5 whose points are twice as large (`UserUnit`, ISO 32000-1 table 30): its letters too. */
const sheets: Record<
  Page,
  { size: string; unit: number; margins: Record<'top' | 'bottom' | 'left' | 'right', number> }
> = {
  A4: { size: 'A4', unit: 1, margins: { top: 62, bottom: 70, left: 62, right: 62 } },
  A3: { size: 'A5', unit: 2, margins: { top: 40, bottom: 56, left: 40, right: 40 } },
}

/**
 * Prints a document as a tagged PDF/A-2a (ISO 19005-2): a structure that a screen reader follows, its language, its
 * fonts inside, fit to be kept. The same document gives the same bytes. The structure is pdfkit's alone to write:
 * pdf-lib and @react-pdf leave documents untagged.
 */
export async function makePdf(printed: PrintedDocument): Promise<Buffer> {
  // Loaded with the first paper that is printed.
  const { default: PDFDocument } = await import('pdfkit')
  const { regular, bold } = typeface()
  const { size, unit, margins } = sheets[printed.page ?? 'A4']
  const pdf = new PDFDocument({
    // The types of pdfkit do not know the unit.
    ...{ size, margins, userUnit: unit },
    pdfVersion: '1.7',
    // The types of pdfkit know the older parts of the norm alone.
    subset: 'PDF/A-2a' as 'PDF/A-2',
    tagged: true,
    lang: printed.lang,
    displayTitle: true,
    bufferPages: true,
    font: '', // it would be opened again wherever it is used
    info: {
      Title: printed.title,
      Author: printed.author,
      Creator: 'Cordée',
      Producer: 'Cordée',
      CreationDate: printed.at,
      ModDate: printed.at,
    },
  })
  // The types of pdfkit know fonts that are still to be opened alone.
  pdf.registerFont('bold', bold as unknown as Buffer)
  pdf.registerFont('regular', regular as unknown as Buffer).font('regular')
  await others()
  const bytes = gather(pdf)

  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const block of printed.blocks) {
    await others()
    drawBlock(pdf, root, block)
  }
  root.end()
  footEachPage(pdf, printed)
  await others()
  pdf.end()
  return bytes
}

// The foot is no part of what the document says: screen readers pass over it.
function footEachPage(pdf: PDFKit.PDFDocument, { foot, pageOf, page: sheet = 'A4' }: PrintedDocument) {
  const { count } = pdf.bufferedPageRange()
  const { left, right, bottom } = sheets[sheet].margins
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf
      .font('regular')
      .fontSize(8.5)
      .fillColor('#394654')
      .text(drawable(`${foot} — ${pageOf(page + 1, count)}`), left, pdf.page.height - 46, {
        width: pdf.page.width - left - right,
        lineBreak: true,
        height: 24,
      })
    pdf.endMarkedContent()
    pdf.page.margins.bottom = bottom
  }
}

function gather(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    pdf.once('end', () => resolve(Buffer.concat(chunks)))
    pdf.once('error', reject)
  })
}
