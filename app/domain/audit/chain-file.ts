import { genesis, hashOf } from './chain.ts'

/** What an offline check of a downloaded chain found. `line` counts from 1. */
export type FileVerdict =
  | {
      holds: true
      links: number
      head: string
      checkpoints: { day: string; position: number; hash: string }[]
    }
  | { holds: false; line: number; what: string }

/** Checks a downloaded chain by itself, line by line, without a database. `expected` are hashes noted earlier, by position. */
export async function verifyChainFile(
  lines: AsyncIterable<string> | Iterable<string>,
  expected: ReadonlyMap<number, string> = new Map(),
): Promise<FileVerdict> {
  let head = genesis
  let links = 0
  let line = 0
  const hashes = new Map<number, string>([[0, genesis]])
  const checkpoints: { day: string; position: number; hash: string }[] = []
  for await (const text of lines) {
    line++
    if (text.trim() === '') continue
    const read = parsed(text)
    if (!read) return { holds: false, line, what: 'this is no line of a chain' }
    if ('checkpoint' in read) {
      if (hashes.get(read.position) !== read.hash)
        return {
          holds: false,
          line,
          what: `the checkpoint of ${read.checkpoint} does not match position ${read.position}`,
        }
      checkpoints.push({ day: read.checkpoint, position: read.position, hash: read.hash })
      continue
    }
    if (read.position !== links + 1) return { holds: false, line, what: `position ${links + 1} is missing` }
    if (hashOf(head, read.entry) !== read.hash)
      return { holds: false, line, what: `position ${read.position} does not follow from the one before` }
    head = read.hash
    links = read.position
    hashes.set(links, head)
  }
  for (const [position, hash] of expected)
    if (hashes.get(position) !== hash)
      return { holds: false, line, what: `position ${position} is not the hash that you noted` }
  return { holds: true, links, head, checkpoints }
}

type Line =
  | { position: number; entry: string; hash: string }
  | { checkpoint: string; position: number; hash: string }

function parsed(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Record<string, unknown>
    if (typeof line.position !== 'number' || typeof line.hash !== 'string') return null
    return typeof line.entry === 'string' || typeof line.checkpoint === 'string' ? (line as Line) : null
  } catch {
    return null // not JSON: the verdict says which line
  }
}
