import { createHash } from 'node:crypto'

/**
 * The order that a public draw gives to options: the lowest SHA-256(draw ‖ '|' ‖ option) first. The draw was named before
 * the opening and made after the close, so that nobody chose it.
 */
export function byLot(draw: string, options: readonly number[]): number[] {
  const key = (option: number) => createHash('sha256').update(`${draw}|${option}`).digest('hex')
  return [...options].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The first of several that are equal: null until the draw is known. */
export function chosen(tied: readonly number[], draw: string | null): number | null {
  const [only] = tied
  if (only === undefined) return null
  if (tied.length === 1) return only
  return draw === null ? null : (byLot(draw, tied)[0] ?? null)
}
