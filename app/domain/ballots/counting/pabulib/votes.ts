import type { BallotBox } from '../ballot-box.ts'
import type { BallotKind, Project } from '../election.ts'
import { type Amount, decimalsOf, readAmount, scaleAmount } from './amount.ts'
import { MalformedFile } from './malformed-file.ts'
import type { Row } from './rows.ts'
import type { Section } from './sections.ts'

/** Within these, the points of one ballot are safe integers whatever the decimals of the others. */
const MOST_DECIMALS = 6
const MOST_POINTS = 10n ** 9n

interface Form {
  readonly kind: BallotKind
  /** Whether a ballot names one project at most. */
  readonly single: boolean
}

/** Casts every row into the box; tells how many integer points of the box make one point of the file. */
export function castVotes(
  box: BallotBox,
  section: Section,
  projects: readonly Project[],
  { kind, single }: Form,
): number {
  const ballots = new Ballots(projects, section.required('vote'))
  const points = kind === 'points' ? section.required('points') : undefined
  checkVoters(section)
  if (points === undefined) {
    for (const row of section.rows) box.cast(ballots.choices(row, single ? 1 : Infinity))
    return 1
  }
  const given = section.rows.map((row) => readPoints(row, points))
  const decimals = decimalsOf(given.flat())
  for (const [at, row] of section.rows.entries()) {
    const choices = ballots.choices(row, Infinity)
    const amounts = given[at]!
    if (amounts.length !== choices.length) {
      throw new MalformedFile(
        row.position(points),
        `${amounts.length} numbers of points for ${choices.length} projects`,
      )
    }
    box.cast(
      choices,
      amounts.map((amount) => Number(scaleAmount(amount, decimals))),
    )
  }
  return 10 ** decimals
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

class Ballots {
  readonly #indexOf: ReadonlyMap<string, number>
  readonly #field: number
  /** For each project the number of the last ballot that named it: a cheap way to see it named twice. */
  readonly #named: Int32Array
  #ballot = 0

  constructor(projects: readonly Project[], field: number) {
    this.#indexOf = new Map(projects.map(({ id }, index) => [id, index]))
    this.#field = field
    this.#named = new Int32Array(projects.length)
  }

  choices(row: Row, most: number): number[] {
    this.#ballot++
    const text = row.text(this.#field)
    if (text === '') return []
    const parts = text.split(',')
    if (parts.length > most)
      throw new MalformedFile(row.position(this.#field), 'this ballot may name one project only')
    return parts.map((part, at) => {
      const index = this.#indexOf.get(part.trim())
      if (index === undefined) throw this.#refuse(row, parts, at, `no project is called "${part.trim()}"`)
      if (this.#named[index] === this.#ballot)
        throw this.#refuse(row, parts, at, `the ballot names "${part.trim()}" twice`)
      this.#named[index] = this.#ballot
      return index
    })
  }

  #refuse(row: Row, parts: readonly string[], at: number, reason: string): MalformedFile {
    return new MalformedFile(partPosition(row, this.#field, parts, at), reason)
  }
}

function readPoints(row: Row, field: number): Amount[] {
  const text = row.text(field)
  const parts = text === '' ? [] : text.split(',')
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
