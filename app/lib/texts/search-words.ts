/** Small words of the three languages: whoever types them beside others does not look for them. */
const small = new Set(
  `le la les un une des du de et au aux en sur pour par dans que qui est
  il lo gli un uno una del dello della dei degli delle al alla ai alle nel nella per con che
  the an of and to in on for by with at is`.split(/\s+/),
)

/**
 * The words of a search that are worth looking for: six at most, and no small ones where there are others. What holds
 * neither letter nor figure is looked for as it is, and found nowhere.
 */
export function searchWords(typed: string): string[] {
  const clean = typed.slice(0, 200).replaceAll(/\p{C}/gu, ' ').trim()
  const words = clean.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
  if (words.length === 0) return clean.split(/\s+/).filter(Boolean).slice(0, 6)
  const longer = words.filter((word) => word.length > 2 && !small.has(word.toLowerCase()))
  return (longer.length > 0 ? longer : words).slice(0, 6)
}
