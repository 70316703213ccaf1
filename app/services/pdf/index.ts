export type { Block, PrintedDocument } from './document.ts'
export { makePdf } from './make-pdf.ts'
export { blocksOf } from './markdown-blocks.ts'
