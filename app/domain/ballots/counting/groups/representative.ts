import type { Tally } from './tally.ts'

/** A statement that sets a group apart from the rest, by agreeing or by disagreeing with it. */
export interface Representative {
  readonly statement: number
  readonly side: 'agree' | 'disagree'
  readonly successes: number
  readonly trials: number
  /** (successes + 1) / (trials + 2), and the same over that of everyone else. */
  readonly probability: number
  readonly ratio: number
  /** z-scores: is it above one half? is it above the rest? */
  readonly probabilityTest: number
  readonly ratioTest: number
}

/** One-sided, at 90 %. */
const SIGNIFICANT = 1.2816

/** For each group its most representative statements, the strongest first. */
export function representativeStatements(
  tally: Tally,
  isShown: (statement: number) => boolean,
  most = 5,
): Representative[][] {
  const statements = Array.from({ length: tally.statements }, (_, statement) => statement).filter(isShown)
  return Array.from({ length: tally.groups }, (_, group) =>
    statements
      .map((statement) => strongerSide(tally, group, statement))
      .filter(({ probabilityTest, ratioTest }) => probabilityTest > SIGNIFICANT && ratioTest > SIGNIFICANT)
      .sort((a, b) => strength(b) - strength(a) || a.statement - b.statement)
      .slice(0, most),
  )
}

function strength({ ratio, ratioTest, probability, probabilityTest }: Representative): number {
  return ratio * ratioTest * probability * probabilityTest
}

function strongerSide(tally: Tally, group: number, statement: number): Representative {
  const [agree, disagree] = [
    measure(tally, group, statement, 'agree'),
    measure(tally, group, statement, 'disagree'),
  ]
  return agree.ratioTest > disagree.ratioTest ? agree : disagree
}

function measure(
  tally: Tally,
  group: number,
  statement: number,
  side: Representative['side'],
): Representative {
  const counts = side === 'agree' ? tally.agrees : tally.disagrees
  const cell = group * tally.statements + statement
  const [successes, trials] = [counts[cell]!, tally.seen[cell]!]
  let [othersSuccesses, othersTrials] = [-successes, -trials]
  for (let other = statement; other < counts.length; other += tally.statements) {
    othersSuccesses += counts[other]!
    othersTrials += tally.seen[other]!
  }
  const probability = (successes + 1) / (trials + 2)
  return {
    statement,
    side,
    successes,
    trials,
    probability,
    ratio: probability / ((othersSuccesses + 1) / (othersTrials + 2)),
    probabilityTest: oneProportion(successes, trials),
    ratioTest: twoProportions(successes, trials, othersSuccesses, othersTrials),
  }
}

/** z of a proportion against one half, with one success more so that nothing is certain from nothing. */
function oneProportion(successes: number, trials: number): number {
  return 2 * Math.sqrt(trials + 1) * ((successes + 1) / (trials + 1) - 0.5)
}

/** z of the difference of two proportions with a common variance, again with one success more in each. */
function twoProportions(
  successes: number,
  trials: number,
  othersSuccesses: number,
  othersTrials: number,
): number {
  const [mine, all] = [successes + 1, trials + 1]
  const [theirs, others] = [othersSuccesses + 1, othersTrials + 1]
  const common = (mine + theirs) / (all + others)
  if (common === 1) return 0
  return (mine / all - theirs / others) / Math.sqrt(common * (1 - common) * (1 / all + 1 / others))
}
