const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/** The first words of a text that is kept as HTML, as plain text: some hundred and fifty letters, cut between two words. */
export function firstWords(html: string, most = 160): string {
  const plain = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      name
        ? (named[name] ?? whole)
        : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/\s+/g, ' ')
    .replace(/ ([.,…])/g, '$1')
    .trim()
  if (plain.length <= most) return plain
  const cut = plain.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${end > 0 ? cut.slice(0, end) : cut}…`
}
