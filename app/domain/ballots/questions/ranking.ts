import type { Answer } from '#app/lib/ballots/questions.ts'
import { byLot } from './lot.ts'
import { highest } from './totals.ts'

/** One round of the instant run-off: the first places of those still in, what is exhausted, and who is dropped after it. */
export type Round = { firsts: (number | null)[]; exhausted: number; dropped: number | null; byLot: boolean }
export type Ranked = {
  /** How many put the first before the second: `duels[first][second]`. */
  duels: number[][]
  condorcet: number | null
  rounds: Round[]
  runOff: number | null
  /** The run-off stops at a tie that only the draw decides. */
  waits: boolean
}

/** Duels and instant run-off, both always: the Condorcet winner wins where there is one. */
export function ranked(options: number, answers: readonly Answer[], draw: string | null): Ranked {
  const duels = duelsOf(options, answers)
  const condorcet = duels.findIndex((won, one) =>
    won.every((votes, other) => one === other || votes > duels[other]![one]!),
  )
  return { duels, condorcet: condorcet < 0 ? null : condorcet, ...runOff(options, answers, draw) }
}

function duelsOf(options: number, answers: readonly Answer[]): number[][] {
  const duels = Array.from({ length: options }, () => new Array<number>(options).fill(0))
  for (const answer of answers) {
    const below = new Set(duels.keys())
    for (const option of answer) {
      below.delete(option)
      for (const other of below) duels[option]![other]!++ // options both
    }
  }
  return duels
}

function runOff(options: number, answers: readonly Answer[], draw: string | null) {
  const left = new Set(Array.from({ length: options }, (_, option) => option))
  const rounds: Round[] = []
  for (;;) {
    const firsts = Array.from({ length: options }, (_, option): number | null =>
      left.has(option) ? 0 : null,
    )
    let exhausted = 0
    for (const answer of answers) {
      const first = answer.find((option) => left.has(option))
      if (first === undefined) exhausted++
      else firsts[first] = (firsts[first] ?? 0) + 1
    }
    const round: Round = { firsts, exhausted, dropped: null, byLot: false }
    rounds.push(round)
    const [leader] = highest(firsts.map((votes) => votes ?? -1))
    const living = answers.length - exhausted
    if (left.size === 1 || (leader !== undefined && firsts[leader]! * 2 > living))
      return { rounds, runOff: living > 0 ? (leader ?? null) : null, waits: false }
    const fewest = [...left].filter(
      (option) => firsts[option] === Math.min(...[...left].map((one) => firsts[one]!)),
    )
    if (fewest.length > 1 && draw === null) return { rounds, runOff: null, waits: living > 0 }
    round.byLot = fewest.length > 1
    round.dropped = fewest.length > 1 ? byLot(draw!, fewest).at(-1)! : fewest[0]! // at least one has the fewest
    left.delete(round.dropped)
  }
}
