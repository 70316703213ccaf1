import { BallotBox } from '../ballot-box.ts'
import type { BallotKind, Election, Project } from '../election.ts'
import { type Amount, decimalsOf, readAmount, scaleAmount } from './amount.ts'
import { decodeText } from './decode.ts'
import { MalformedFile, type Position } from './malformed-file.ts'
import type { Row } from './rows.ts'
import { readSections, type Section } from './sections.ts'
import { castVotes } from './votes.ts'

export interface PabulibFile {
  /** What META says, by lower-case key. */
  readonly meta: ReadonlyMap<string, string>
  readonly voteType: VoteType
  readonly election: Election
  /** Whom the file names as winners; null where it names none. */
  readonly selected: ReadonlySet<string> | null
}

const KINDS = {
  approval: 'approval',
  'choose-1': 'approval',
  cumulative: 'points',
  scoring: 'points',
} as const
export type VoteType = keyof typeof KINDS

/**
 * Reads Pabulib's format: approval, choose-1, cumulative and scoring ballots. Whatever can't be understood
 * with certainty is refused with its line and column, since a guess would be a wrong count. Costs are kept in
 * the smallest decimal unit that the file uses.
 */
export function readPabulib(source: string | Uint8Array): PabulibFile {
  const sections = readSections(decodeText(source))
  const meta = readMeta(sections.meta)
  const voteType = readVoteType(meta)
  const kind: BallotKind = KINDS[voteType]
  const budget = readNumber(meta.row('budget'), 1, 'the budget')
  const listed = readProjects(sections.projects)
  const decimals = decimalsOf([budget, ...listed.map(({ cost }) => cost)])
  const projects: Project[] = listed.map(({ id, name, cost }) => ({
    id,
    name,
    cost: scaleAmount(cost, decimals),
  }))
  meta.confirm('num_projects', projects.length)
  meta.confirm('num_votes', sections.votes.rows.length)
  const box = new BallotBox(projects.length)
  const pointUnit = castVotes(box, sections.votes, projects, { kind, single: voteType === 'choose-1' })
  const election: Election = {
    kind,
    unit: 10n ** BigInt(decimals),
    budget: scaleAmount(budget, decimals),
    projects,
    poll: box.open(),
    pointUnit,
    // A word of our own: Pabulib's files do not say it, and there greedy funds whatever fits.
    ...(meta.values.get('unsupported') === 'excluded' ? { supportedOnly: true } : {}),
  }
  return { meta: meta.values, voteType, election, selected: readSelected(sections.projects) }
}

class Meta {
  readonly values: ReadonlyMap<string, string>
  readonly #rows: ReadonlyMap<string, Row>
  readonly #heading: Position

  constructor(rows: ReadonlyMap<string, Row>, heading: Position) {
    this.#rows = rows
    this.#heading = heading
    this.values = new Map([...rows].map(([key, row]) => [key, row.text(1)]))
  }

  row(key: string): Row {
    const row = this.#rows.get(key)
    if (!row) throw new MalformedFile(this.#heading, `META does not say "${key}"`)
    return row
  }

  /** A file that was cut short says a number that it no longer holds. */
  confirm(key: string, found: number): void {
    const row = this.#rows.get(key)
    if (!row || row.text(1) === String(found)) return
    throw new MalformedFile(row.position(1), `${key} says ${row.text(1)}, the file holds ${found}`)
  }
}

function readMeta({ rows, heading }: Section): Meta {
  const byKey = new Map<string, Row>()
  for (const row of rows) {
    const key = row.text(0).toLowerCase()
    if (byKey.has(key)) throw new MalformedFile(row.position(0), `META says "${key}" twice`)
    byKey.set(key, row)
  }
  return new Meta(byKey, heading)
}

function readVoteType(meta: Meta): VoteType {
  const row = meta.row('vote_type')
  const type = row.text(1).toLowerCase()
  if (!isVoteType(type))
    throw new MalformedFile(row.position(1), `ballots of the type "${type}" can't be counted here`)
  // A score for every project that a ballot leaves out would change each count.
  const score = meta.values.get('default_score')
  if (type !== 'scoring' || score === undefined || Number(score) === 0) return type
  throw new MalformedFile(meta.row('default_score').position(1), 'a default score is not understood')
}

function isVoteType(type: string): type is VoteType {
  return Object.hasOwn(KINDS, type)
}

function readProjects(section: Section): { id: string; name: string; cost: Amount }[] {
  const [id, cost] = [section.required('project_id'), section.required('cost')]
  const name = section.optional('name')
  const seen = new Set<string>()
  return section.rows.map((row) => {
    const project = row.text(id)
    if (project === '') throw new MalformedFile(row.position(id), 'a project has no id')
    if (seen.has(project)) throw new MalformedFile(row.position(id), `two projects are called "${project}"`)
    seen.add(project)
    return {
      id: project,
      name: name === undefined ? '' : row.text(name),
      cost: readNumber(row, cost, 'the cost'),
    }
  })
}

/** Whatever is not nought was selected: Pabulib tells by 2 and 3 of those that won in another way. */
function readSelected(section: Section): ReadonlySet<string> | null {
  const [id, selected] = [section.required('project_id'), section.optional('selected')]
  if (selected === undefined) return null
  return new Set(section.rows.filter((row) => Number(row.text(selected)) > 0).map((row) => row.text(id)))
}

function readNumber(row: Row, field: number, what: string): Amount {
  const amount = readAmount(row.text(field))
  if (!amount)
    throw new MalformedFile(
      row.position(field),
      `${what} is not a number from zero upwards: "${row.text(field)}"`,
    )
  return amount
}
