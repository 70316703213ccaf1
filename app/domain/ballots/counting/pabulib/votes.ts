import type { BallotKind, Project } from '../election.ts'
import { type Amount, decimalsOf, readAmount, scaleAmount } from './amount.ts'
import { MalformedFile } from './malformed-file.ts'
import type { Row } from './rows.ts'
import type { Section } from './sections.ts'

/** Within these, the points of one ballot are safe integers whatever the decimals of the others. */
const MOST_DECIMALS = 6
const MOST_POINTS = 10n ** 9n

export interface Votes {
  readonly ballots: readonly { readonly choices: readonly number[]; readonly points?: readonly number[] }[]
  readonly pointUnit: number
}

interface Form {
  readonly kind: BallotKind
  /** Whether a ballot names one project at most. */
  readonly single: boolean
}

export function readVotes(section: Section, projects: readonly Project[], { kind, single }: Form): Votes {
  const indexOf = new Map(projects.map(({ id }, index) => [id, index]))
  const vote = section.required('vote')
  const points = kind === 'points' ? section.required('points') : undefined
  checkVoters(section)
  const choices = section.rows.map((row) => readChoices(row, vote, indexOf))
  for (const [at, row] of section.rows.entries()) {
    if (single && choices[at]!.length > 1)
      throw new MalformedFile(row.position(vote), 'this ballot may name one project only')
  }
  if (points === undefined) return { ballots: choices.map((chosen) => ({ choices: chosen })), pointUnit: 1 }
  const amounts = section.rows.map((row, at) => readPoints(row, points, choices[at]!.length))
  const decimals = decimalsOf(amounts.flat())
  const scaled = (given: readonly Amount[]) => given.map((amount) => Number(scaleAmount(amount, decimals)))
  return {
    ballots: choices.map((chosen, at) => ({ choices: chosen, points: scaled(amounts[at]!) })),
    pointUnit: 10 ** decimals,
  }
}

function checkVoters(section: Section): void {
  const voter = section.optional('voter_id')
  if (voter === undefined) return
  const seen = new Set<string>()
  for (const row of section.rows) {
    const id = row.text(voter)
    if (id !== '' && seen.has(id))
      throw new MalformedFile(row.position(voter), `the voter "${id}" votes twice`)
    seen.add(id)
  }
}

function readChoices(row: Row, field: number, indexOf: ReadonlyMap<string, number>): number[] {
  const text = row.text(field)
  if (text === '') return []
  const parts = text.split(',')
  const chosen = parts.map((part, at) => {
    const index = indexOf.get(part.trim())
    if (index === undefined)
      throw new MalformedFile(partPosition(row, field, parts, at), `no project is called "${part.trim()}"`)
    return index
  })
  const twice = chosen.findIndex((project, at) => chosen.indexOf(project) !== at)
  if (twice < 0) return chosen
  throw new MalformedFile(
    partPosition(row, field, parts, twice),
    `the ballot names "${parts[twice]!.trim()}" twice`,
  )
}

function readPoints(row: Row, field: number, choices: number): Amount[] {
  const text = row.text(field)
  const parts = text === '' ? [] : text.split(',')
  if (parts.length !== choices) {
    throw new MalformedFile(row.position(field), `${parts.length} numbers of points for ${choices} projects`)
  }
  return parts.map((part, at) => {
    // Here the comma stands between numbers, hence never within one.
    const amount = readAmount(part.trim())
    if (amount && amount.decimals <= MOST_DECIMALS && amount.digits <= MOST_POINTS) return amount
    throw new MalformedFile(
      partPosition(row, field, parts, at),
      `points are not a number from zero upwards that can be counted exactly: "${part.trim()}"`,
    )
  })
}

function partPosition(row: Row, field: number, parts: readonly string[], at: number) {
  const offset = parts.slice(0, at).reduce((sum, part) => sum + part.length + 1, 0)
  return row.position(field, offset + parts[at]!.length - parts[at]!.trimStart().length)
}
