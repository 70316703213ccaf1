/** What someone said of a statement; a pass counts as seen. */
export const AGREE = 1
export const PASS = 0
export const DISAGREE = -1
export type OpinionValue = typeof AGREE | typeof PASS | typeof DISAGREE

export interface Opinion {
  readonly participant: string
  readonly statement: string
  readonly value: OpinionValue
}

/** The votes of a conversation, sparse: those of participant `p` lie from `start[p]` to `start[p + 1]`, by statement. */
export interface Opinions {
  readonly participants: readonly string[]
  readonly statements: readonly string[]
  readonly start: Int32Array
  readonly statement: Int32Array
  readonly value: Int8Array
}

/** Opinions in the order in which they were given: the latest of a participant on a statement counts. */
export function collectOpinions(given: Iterable<Opinion>, listed: readonly string[] = []): Opinions {
  const statements = new Map(listed.map((id, index) => [id, index]))
  const byParticipant = new Map<string, Map<number, OpinionValue>>()
  for (const { participant, statement, value } of given) {
    const index = statements.get(statement) ?? statements.size
    statements.set(statement, index)
    const votes = byParticipant.get(participant) ?? new Map<number, OpinionValue>()
    byParticipant.set(participant, votes.set(index, value))
  }
  const rows = [...byParticipant.values()].map((votes) => [...votes].sort(([a], [b]) => a - b))
  const start = new Int32Array(rows.length + 1)
  for (const [row, votes] of rows.entries()) start[row + 1] = start[row]! + votes.length
  const flat = rows.flat()
  return {
    participants: [...byParticipant.keys()],
    statements: [...statements.keys()],
    start,
    statement: Int32Array.from(flat, ([statement]) => statement),
    value: Int8Array.from(flat, ([, value]) => value),
  }
}
