/** Whether so many points are left on this page. */
export const fits = (pdf: PDFKit.PDFDocument, height: number) =>
  pdf.y + height <= pdf.page.height - pdf.page.margins.bottom

/** Goes to the next page unless so many points are left on this one. */
export function roomFor(pdf: PDFKit.PDFDocument, height: number): void {
  if (!fits(pdf, height)) pdf.addPage()
}
