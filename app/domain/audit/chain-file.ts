import { createHash } from 'node:crypto'
import { genesis, hashOf } from './chain.ts'
import type { Checkpoint } from './chain-published.ts'

/** What an offline check of a downloaded chain found. `line` counts from 1. */
export type FileVerdict =
  | { holds: true; links: number; head: string; checkpoints: Checkpoint[] }
  | { holds: false; line: number; what: string }

/** What the entries of a chain must say besides following one another: what is wrong, or null. */
export type Judge = { entry: (entry: string) => string | null; soFar: () => string | null }

/**
 * Checks a downloaded chain by itself, line by line, without a database: that each link follows from the one before,
 * each checkpoint from its link, and that the file is whole. `expected` are hashes noted earlier, by position.
 */
export async function verifyChainFile(
  lines: AsyncIterable<string> | Iterable<string>,
  expected: ReadonlyMap<number, string> = new Map(),
  judge?: Judge,
): Promise<FileVerdict> {
  const reading = new Reading(expected, judge)
  for await (const text of lines) {
    const what = reading.read(text)
    if (what) return { holds: false, line: reading.line, what }
  }
  const what = reading.lacks()
  return what ? { holds: false, line: reading.line, what } : { holds: true, ...reading.found() }
}

class Reading {
  line = 0
  private links = 0
  private head = genesis
  private checkpoints: Checkpoint[] = []
  private ended = false
  private readonly whole = createHash('sha256')
  private readonly unseen: Map<number, string>

  constructor(
    expected: ReadonlyMap<number, string>,
    private readonly judge?: Judge,
  ) {
    this.unseen = new Map(expected)
  }

  /** Takes the next line; what is wrong with it, or null. */
  read(text: string): string | null {
    this.line++
    if (this.ended) return 'there is something after the end'
    const line = parsed(text)
    if (!line) return 'this is no line of a chain'
    if ('end' in line) return this.end(line)
    this.whole.update(`${text}\n`)
    return 'checkpoint' in line ? this.checkpoint(line) : this.link(line)
  }

  /** What the whole of it lacks, or null. */
  lacks(): string | null {
    if (!this.ended) return 'the end is missing: the file was cut'
    const [position] = this.unseen.keys()
    return position === undefined ? null : `it ends before position ${position}, which you noted`
  }

  found() {
    return { links: this.links, head: this.head, checkpoints: this.checkpoints }
  }

  private link({ position, entry, hash }: Link): string | null {
    if (position !== this.links + 1) return `position ${this.links + 1} is missing`
    if (hashOf(this.head, entry) !== hash) return `position ${position} does not follow from the one before`
    const noted = this.unseen.get(position)
    if (noted !== undefined && noted !== hash) return `position ${position} is not the hash that you noted`
    this.unseen.delete(position)
    this.head = hash
    this.links = position
    return this.judge?.entry(entry) ?? null
  }

  private checkpoint({ checkpoint: day, position, hash }: Dated): string | null {
    if (position !== this.links || hash !== this.head)
      return `the checkpoint of ${day} does not match position ${position}`
    if (day <= (this.checkpoints.at(-1)?.day ?? '')) return `the checkpoint of ${day} is out of order`
    this.checkpoints.push({ day, position, hash })
    return this.judge?.soFar() ?? null
  }

  private end({ end, sha256 }: End): string | null {
    this.ended = true
    if (end !== this.line - 1 || sha256 !== this.whole.digest('hex'))
      return 'the file is not as it was written'
    return this.judge?.soFar() ?? null
  }
}

type Link = { position: number; entry: string; hash: string }
type Dated = { checkpoint: string; position: number; hash: string }
type End = { end: number; sha256: string }

function parsed(text: string): Link | Dated | End | null {
  try {
    const line = JSON.parse(text) as Record<string, unknown>
    if (typeof line.end === 'number' && typeof line.sha256 === 'string') return line as End
    if (typeof line.position !== 'number' || typeof line.hash !== 'string') return null
    return typeof line.entry === 'string' || typeof line.checkpoint === 'string'
      ? (line as Link | Dated)
      : null
  } catch {
    return null // not JSON: the verdict says which line
  }
}
