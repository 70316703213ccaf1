/** So many reliefs there are, and no more: whoever asks for another gets none. */
export const reliefs = 256

/** The number of the relief that a seed chooses, always the same (FNV-1a). It is reckoned in the browser too. */
export function reliefOf(seed: string): number {
  let state = 2166136261
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 16777619) // never empty: iterated
  return (state >>> 0) % reliefs
}
