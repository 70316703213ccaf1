import { relief } from '#app/lib/drawings/relief.ts'
import { reliefs } from '#app/lib/drawings/relief-of.ts'

const drawn = new Map<number, string>()

/** The relief of this number, drawn once in a process; null for what is none, so that nobody has one drawn at will. */
export function reliefDrawn(name: string): string | null {
  const number = Number(name)
  if (!/^(0|[1-9]\d{0,2})$/.test(name) || number >= reliefs) return null
  const kept = drawn.get(number) ?? relief(name)
  drawn.set(number, kept)
  return kept
}
