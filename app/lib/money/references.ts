/**
 * How people name a promise, a payment or a refund to each other, by telephone or in a mail: a letter for what it is, and the
 * last eight signs of its id in two groups, `P-4F2A-91C0`. An id begins with its hour; its end is what tells two apart.
 */
const reference = (letter: string) => (id: string) => {
  const end = id.replaceAll('-', '').slice(-8).toUpperCase()
  return `${letter}-${end.slice(0, 4)}-${end.slice(4)}`
}

export const pledgeReference = reference('P')
export const paymentReference = reference('E')
export const refundReference = reference('R')

/** The end of an id that somebody typed, with or without its letter and signs between; null when it cannot be one. */
export function endOfReference(typed: string): string | null {
  const bare = typed
    .trim()
    .replace(/^[PER][\s-]/i, '')
    .replaceAll(/[\s\u2010-\u2015-]/g, '')
    .toLowerCase()
  return /^[0-9a-f]{4,32}$/.test(bare) ? bare : null
}
