import { createHash } from 'node:crypto'

/** The way from a leaf to the root of its tree: what it is hashed with at each step, the nearest first. */
export type MerklePath = { index: number; size: number; path: string[] }

// RFC 6962, 2.1: a leaf and a node are hashed apart, so that neither can be passed off as the other.
export const leafHash = (leaf: string): string => sha256(Buffer.of(0), Buffer.from(leaf))
const nodeHash = (left: string, right: string) =>
  sha256(Buffer.of(1), Buffer.from(left, 'hex'), Buffer.from(right, 'hex'))

/** The root over hashed leaves, in their order; there is at least one. */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length <= 1) return leaves[0] ?? sha256()
  const split = largestPowerBelow(leaves.length)
  return nodeHash(merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split)))
}

export function merklePath(leaves: readonly string[], index: number): string[] {
  if (leaves.length <= 1) return []
  const split = largestPowerBelow(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...merklePath(left, index), merkleRoot(right)]
    : [...merklePath(right, index - split), merkleRoot(left)]
}

/** The root to which a leaf leads by its path; null when the path is not as long as its place asks for. */
export function rootOf(leaf: string, { index, size, path }: MerklePath): string | null {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size)) return null
  return climb(leafHash(leaf), index, size, path)
}

function climb(hash: string, index: number, size: number, path: readonly string[]): string | null {
  if (size === 1) return path.length === 0 ? hash : null
  const [last, rest] = [path.at(-1), path.slice(0, -1)]
  if (last === undefined) return null
  const split = largestPowerBelow(size)
  const left = index < split
  const below = left ? climb(hash, index, split, rest) : climb(hash, index - split, size - split, rest)
  return below && (left ? nodeHash(below, last) : nodeHash(last, below))
}

function largestPowerBelow(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest('hex')
