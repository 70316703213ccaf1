import { toPlainText } from '@react-email/components'

const asWritten = ['h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } }))

/** The words of a published text without its marks, paragraph by paragraph, for a quotation in a mail. */
export const paragraphsOf = (html: string): string =>
  toPlainText(html, { wordwrap: false, selectors: asWritten }).trim()
