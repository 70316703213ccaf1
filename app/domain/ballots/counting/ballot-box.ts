/**
 * Ballots as the engine counts them: identical ones are merged into one row that carries their number, which
 * is the first lever of its speed, and the rows can be read from both sides.
 */
export interface Poll {
  /** Everyone who voted, blank ballots included. */
  readonly voters: number
  /** For each distinct ballot, how many voters cast it. */
  readonly weight: Float64Array
  /** For each distinct ballot, the projects on it. */
  readonly choices: Rows
  /** For each project, the distinct ballots that name it. */
  readonly supporters: Rows
  /** For each project, how many voters named it. */
  readonly backers: Float64Array
  /** For each project, its votes: voters who approve it, or the sum of its points. */
  readonly votes: Float64Array
}

/** Rows of different lengths in flat arrays: row `r` lies from `start[r]` to `start[r + 1]`. */
export interface Rows {
  readonly start: Int32Array
  readonly item: Int32Array
  /** What the ballot gives the project: 1 for an approval. */
  readonly points: Float64Array
}

interface Entry {
  readonly project: number
  readonly points: number
}

export class BallotBox {
  readonly #merged = new Map<string, { entries: readonly Entry[]; voters: number }>()
  readonly #projects: number
  #voters = 0

  constructor(projects: number) {
    this.#projects = projects
  }

  /** Projects by their index, each once. Points are whole and not negative; none means that the voter gave nothing. */
  cast(choices: readonly number[], points?: readonly number[], voters = 1): void {
    if (points && points.length !== choices.length) throw new RangeError('Each choice needs its points')
    if (!Number.isSafeInteger(voters) || voters < 1) throw new RangeError(`${voters} is no number of voters`)
    const entries = choices.map((project, at) => ({ project, points: points?.[at] ?? 1 }))
    for (const entry of entries) this.#check(entry)
    const counted = entries.filter((entry) => entry.points > 0).sort((a, b) => a.project - b.project)
    if (counted.some(({ project }, at) => project === counted[at + 1]?.project)) {
      throw new RangeError('A ballot names a project twice')
    }
    const key = points
      ? counted.map((entry) => `${entry.project}:${entry.points}`).join()
      : approvalKey(counted)
    const same = this.#merged.get(key)
    if (same) same.voters += voters
    else this.#merged.set(key, { entries: counted, voters })
    this.#voters += voters
  }

  open(): Poll {
    // One fixed order, whatever the order of the voters; and ballots that are alike stand close in memory.
    const sorted = [...this.#merged.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
    const ballots = sorted.map(([, ballot]) => ballot)
    const weight = Float64Array.from(ballots, ({ voters }) => voters)
    const choices = rowsOf(ballots.map(({ entries }) => entries))
    const supporters = transpose(choices, this.#projects)
    const total = (value: (at: number) => number) =>
      Float64Array.from({ length: this.#projects }, (_, project) => sumRow(supporters, project, value))
    const weightAt = (at: number) => weight[supporters.item[at] ?? 0] ?? 0
    const poll = {
      voters: this.#voters,
      weight,
      choices,
      supporters,
      backers: total(weightAt),
      votes: total((at) => weightAt(at) * (supporters.points[at] ?? 0)),
    }
    // Whole numbers beyond this would no longer be exact as doubles.
    if (poll.votes.some((votes) => votes > Number.MAX_SAFE_INTEGER)) throw new RangeError('Too many points')
    return poll
  }

  #check({ project, points }: Entry): void {
    if (!(project >= 0 && project < this.#projects))
      throw new RangeError(`No project has the index ${project}`)
    if (!Number.isSafeInteger(points) || points < 0) throw new RangeError(`${points} is no number of points`)
  }
}

/** Entries are sorted, so equal ballots have equal keys; one character a project keeps them short. */
function approvalKey(entries: readonly Entry[]): string {
  let key = ''
  for (const { project } of entries) key += String.fromCodePoint(project)
  return key
}

function rowsOf(lists: readonly (readonly Entry[])[]): Rows {
  const start = new Int32Array(lists.length + 1)
  for (const [row, list] of lists.entries()) start[row + 1] = (start[row] ?? 0) + list.length
  const flat = lists.flat()
  return {
    start,
    item: Int32Array.from(flat, ({ project }) => project),
    points: Float64Array.from(flat, ({ points }) => points),
  }
}

function transpose({ start, item, points }: Rows, columns: number): Rows {
  const turned = {
    start: new Int32Array(columns + 1),
    item: new Int32Array(item.length),
    points: new Float64Array(item.length),
  }
  for (const column of item) turned.start[column + 1] = (turned.start[column + 1] ?? 0) + 1
  for (let column = 0; column < columns; column++) {
    turned.start[column + 1] = (turned.start[column + 1] ?? 0) + (turned.start[column] ?? 0)
  }
  const next = turned.start.slice()
  for (let row = 0; row + 1 < start.length; row++) {
    for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) {
      const column = item[at] ?? 0
      const place = next[column] ?? 0
      turned.item[place] = row
      turned.points[place] = points[at] ?? 0
      next[column] = place + 1
    }
  }
  return turned
}

function sumRow({ start }: Rows, row: number, value: (at: number) => number): number {
  let sum = 0
  for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) sum += value(at)
  return sum
}
