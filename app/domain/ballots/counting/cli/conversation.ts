import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { collectOpinions, type Opinion, type Opinions, type OpinionValue } from '../groups/opinions.ts'
import { MalformedFile } from '../pabulib/malformed-file.ts'

/** A conversation as its folder tells it, with what a reference says of it when there is one. */
export interface Conversation {
  readonly name: string
  readonly opinions: Opinions
  /** The published group of those participants who have one. */
  readonly published: ReadonlyMap<string, number>
  readonly isOut: (statement: number) => boolean
  readonly expected: ExpectedGroups | undefined
}

/** The layout of a reference's `expected.json`. */
export interface ExpectedGroups {
  readonly moderated_out: readonly number[]
  readonly group_informed_consensus_all: Readonly<Record<string, number>>
  readonly representative: Readonly<Record<string, readonly ExpectedRepresentative[]>>
}

export interface ExpectedRepresentative {
  readonly tid: number
  readonly repful_for: 'agree' | 'disagree'
  readonly p_success: number
  readonly p_test: number
  readonly repness: number
  readonly repness_test: number
}

export const MATRIX = 'participants-votes.csv'
/** participant, group-id, n-comments, n-votes, n-agree, n-disagree; then one column a statement. */
const FIRST_STATEMENT = 6

export function readConversation(folder: string): Conversation {
  const [header = '', ...lines] = readFileSync(join(folder, MATRIX), 'utf8').trimEnd().split(/\r?\n/)
  const statements = header.split(',').slice(FIRST_STATEMENT)
  const rows = lines.map((line) => line.split(','))
  const published = new Map(
    rows.filter(([, group]) => group !== '').map(([id = '', group]) => [id, Number(group)]),
  )
  const file = join(folder, 'expected.json')
  const expected: ExpectedGroups | undefined = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : undefined
  const out = new Set(expected?.moderated_out.map(String))
  return {
    name: basename(folder),
    opinions: collectOpinions(votesIn(rows, statements), statements),
    published,
    isOut: (statement) => out.has(statements[statement] ?? ''),
    expected,
  }
}

function* votesIn(rows: readonly string[][], statements: readonly string[]): Generator<Opinion> {
  for (const [at, row] of rows.entries()) {
    if (row.length !== statements.length + FIRST_STATEMENT)
      throw new MalformedFile({ line: at + 2, column: 1 }, 'this row has another width')
    for (const [column, statement] of statements.entries()) {
      const value = row[column + FIRST_STATEMENT]
      if (value !== '') yield { participant: row[0] ?? '', statement, value: readValue(value, at + 2) }
    }
  }
}

function readValue(text: string | undefined, line: number): OpinionValue {
  if (text === '1') return 1
  if (text === '0') return 0
  if (text === '-1') return -1
  throw new MalformedFile({ line, column: 1 }, `a vote is 1, 0 or -1, not "${text}"`)
}
