const longest = 60

/** The words of a title as they stand in an address: "Télécabine de l’Aigle" → "telecabine-de-l-aigle". */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const cut =
    words.length > longest
      ? words
          .slice(0, longest + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longest)
      : words
  // The desk's own page for a new project stands at this address.
  return cut === 'nouveau' ? 'nouveau-projet' : cut || 'projet'
}
