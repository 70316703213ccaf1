/**
 * A code as it was meant: people copy it with spaces, dashes of every length, signs that nobody sees, the full stop of
 * its sentence, or in full-width figures. Its letters and figures are what was sent.
 */
export const copiedCode = (typed: string): string => typed.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
