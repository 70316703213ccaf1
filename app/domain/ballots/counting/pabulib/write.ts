import type { Result } from '../count.ts'
import { type Election, InvalidElection } from '../election.ts'
import { writeAmount } from './amount.ts'
import type { VoteType } from './read.ts'

export interface Heading {
  /** What is said of the election: description, country, unit, instance, date_begin, date_end, language, currency… */
  readonly meta?: Readonly<Record<string, string>>
  readonly voteType?: VoteType
  /** Adds the column `selected`. */
  readonly result?: Pick<Result, 'winners'>
}

/**
 * Writes an election in Pabulib's format. Voters are numbered in the order of what they voted, not of when: the
 * file tells nothing of who came first.
 */
export function writePabulib(election: Election, heading: Heading = {}): string {
  const votes = voteRows(election)
  const facts = {
    num_projects: String(election.projects.length),
    num_votes: String(election.poll.voters),
    budget: writeAmount(election.budget, election.unit),
    vote_type: heading.voteType ?? (election.kind === 'approval' ? 'approval' : 'scoring'),
  }
  const meta = Object.entries({ ...heading.meta, ...facts })
  const table = [
    ['META'],
    ['key', 'value'],
    ...meta,
    ['PROJECTS'],
    ...projectRows(election, heading),
    ['VOTES'],
    ...votes,
  ]
  return `${table.map((row) => row.map(quote).join(';')).join('\n')}\n`
}

function projectRows({ projects, poll, kind, unit, pointUnit }: Election, { result }: Heading): string[][] {
  const winners = result && new Set(result.winners)
  const header = [
    'project_id',
    'cost',
    'votes',
    ...(kind === 'points' ? ['score'] : []),
    'name',
    ...(winners ? ['selected'] : []),
  ]
  const rows = projects.map(({ id, cost, name = '' }, index) => {
    const score = kind === 'points' ? [writeAmount(BigInt(poll.votes[index]!), BigInt(pointUnit))] : []
    const selected = winners ? [winners.has(id) ? '1' : '0'] : []
    return [checkId(id), writeAmount(cost, unit), String(poll.backers[index]), ...score, name, ...selected]
  })
  return [header, ...rows]
}

function voteRows({ projects, poll, kind, pointUnit }: Election): string[][] {
  const rows = [['voter_id', 'vote', ...(kind === 'points' ? ['points'] : [])]]
  const { start, item, points } = poll.choices
  for (const [ballot, voters] of poll.weight.entries()) {
    const [from, to] = [start[ballot]!, start[ballot + 1]!]
    const vote = Array.from(item.subarray(from, to), (project) => projects[project]!.id).join()
    const given = Array.from(points.subarray(from, to), (value) =>
      writeAmount(BigInt(value), BigInt(pointUnit)),
    ).join()
    for (let voter = 0; voter < voters; voter++) {
      rows.push([String(rows.length), vote, ...(kind === 'points' ? [given] : [])])
    }
  }
  return rows
}

/** Ids stand in lists with commas between them, and are read without the spaces around them. */
function checkId(id: string): string {
  if (id === '' || id !== id.trim() || id.includes(','))
    throw new InvalidElection(`"${id}" can't be written as an id`)
  return id
}

function quote(field: string): string {
  const isPlain = field === field.trim() && !/[;"\r\n]/.test(field)
  return isPlain ? field : `"${field.replaceAll('"', '""')}"`
}
