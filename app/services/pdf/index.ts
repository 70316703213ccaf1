export type { Block, PrintedDocument } from './document.ts'
export { letterhead } from './letterhead.ts'
export { makePdf } from './make-pdf.ts'
export { blocksOf } from './markdown-blocks.ts'
