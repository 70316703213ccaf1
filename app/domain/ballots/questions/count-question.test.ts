import { describe, expect, test } from 'vitest'
import { type Answer, isValid, type Question } from '#app/lib/ballots/questions.ts'
import { countQuestion } from './count-question.ts'
import { byLot } from './lot.ts'

const question = (kind: Question['kind'], options: number, more: Partial<Question> = {}): Question => ({
  ...{ kind, options, min: null, max: null, points: null, ...more },
})
const times = (n: number, answer: Answer): Answer[] => Array.from({ length: n }, () => answer)

describe('one of several', () => {
  test('blank and invalid answers stand apart, and are no votes', () => {
    const counted = countQuestion(
      question('one', 2),
      [...times(3, [0]), ...times(2, [1]), [], [7], [0, 1]],
      null,
    )
    expect(counted).toMatchObject({ expressed: 5, blank: 1, invalid: 2, totals: [3, 2], first: 0 })
  })

  test('equal ones wait for the draw, which gives everybody the same order', () => {
    const equal = [...times(2, [0]), ...times(2, [2])]
    expect(countQuestion(question('one', 3), equal, null)).toMatchObject({ first: null, waitsForDraw: true })
    const [first] = byLot('12-7-33', [0, 2])
    expect(countQuestion(question('one', 3), equal, '12-7-33')).toMatchObject({ first, waitsForDraw: false })
  })

  test('of nothing but blank ballots nobody is first', () => {
    expect(countQuestion(question('one', 2), times(4, []), 'draw')).toMatchObject({ first: null, blank: 4 })
  })
})

describe('several of many', () => {
  test('takes no less and no more than asked, and no option twice', () => {
    const asked = question('several', 4, { min: 2, max: 3 })
    expect([[0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [1, 1]].map((answer) => isValid(asked, answer))).toEqual([
      ...[false, true, true, false, false],
    ])
  })
})

describe('points', () => {
  test('are summed, and more than the sum to share is no answer', () => {
    const asked = question('points', 3, { points: 10 })
    const counted = countQuestion(
      asked,
      [
        [10, 0, 0],
        [2, 3, 5],
        [0, 6, 5],
        [1, 1, 1],
      ],
      null,
    )
    expect(counted).toMatchObject({ totals: [13, 4, 6], invalid: 1, first: 0 })
  })
})

describe('a criterion', () => {
  test('shows how notes are spread and their lower median, never a mean', () => {
    const counted = countQuestion(question('criteria', 1), [[1], [1], [5], [5]], null)
    expect(counted).toMatchObject({ profiles: [[0, 2, 0, 0, 0, 2]], medians: [1], first: null })
  })
})

describe('a ranking', () => {
  test('is won by who wins every duel, though she has the fewest first places', () => {
    const answers = [...times(4, [0, 1]), ...times(3, [2, 1]), ...times(2, [1])]
    const { ranking, first } = countQuestion(question('ranking', 3), answers, null)
    expect(ranking).toMatchObject({ condorcet: 1, runOff: 0 })
    expect(first).toBe(1)
  })

  test('goes on to the run-off where duels run in a circle, exhausted ballots shown', () => {
    const circle = [...times(4, [0, 1, 2]), ...times(3, [1, 2, 0]), ...times(2, [2])]
    const { ranking, first } = countQuestion(question('ranking', 3), circle, null)
    expect(ranking?.condorcet).toBeNull()
    expect(ranking?.rounds).toEqual([
      { firsts: [4, 3, 2], exhausted: 0, dropped: 2, byLot: false },
      { firsts: [4, 3, null], exhausted: 2, dropped: null, byLot: false },
    ])
    expect(first).toBe(0)
  })

  test('stops where only the draw can say who is dropped', () => {
    const circle = [...times(2, [0, 1, 2]), ...times(2, [1, 2, 0]), ...times(2, [2, 0, 1])]
    expect(countQuestion(question('ranking', 3), circle, null)).toMatchObject({
      first: null,
      waitsForDraw: true,
    })
    expect(countQuestion(question('ranking', 3), circle, 'draw').first).not.toBeNull()
  })
})

describe('a majority judgement', () => {
  test('compares medians by taking median ballots away until they differ', () => {
    const answers: Answer[] = [
      [4, 4],
      [4, 4],
      [2, 3],
      [1, 0],
      [5, 4],
    ]
    const { medians, order } = countQuestion(question('judgement', 2), answers, null)
    expect(medians).toEqual([4, 4])
    expect(order).toEqual(slowly(2, answers))
  })

  test('profiles alike to the end are equal, and the draw decides', () => {
    const answers: Answer[] = [
      [3, 5],
      [5, 3],
    ]
    expect(countQuestion(question('judgement', 2), answers, null)).toMatchObject({
      ...{ order: [[0, 1]], first: null, waitsForDraw: true },
    })
  })

  test('an option left out has the lowest mention, a blank ballot is in no median', () => {
    const counted = countQuestion(question('judgement', 2), [[6, 0], [], []], null)
    expect(counted).toMatchObject({ blank: 2, medians: [6, 0], first: 0 })
  })
})

/** The same, obviously right: every mention in a list, the median taken out of it, the medians compared in turn. */
function slowly(options: number, answers: readonly Answer[]): number[][] {
  const worth = (option: number) => {
    const list = answers.map((answer) => answer[option]!).sort((a, b) => a - b)
    const taken: number[] = []
    while (list.length > 0) taken.push(...list.splice(Math.ceil(list.length / 2) - 1, 1))
    return taken.join('')
  }
  const worths = Array.from({ length: options }, (_, option) => worth(option))
  return [...new Set(worths)]
    .sort()
    .reverse()
    .map((one) => worths.flatMap((other, option) => (other === one ? [option] : [])))
}

/** Votes of a kind, option by option, by looking at each ballot for each option. */
function tallied(asked: Question, answers: readonly Answer[]): number[] {
  return Array.from({ length: asked.options }, (_, option) =>
    answers
      .map((answer) =>
        asked.kind === 'points' ? answer[option]! : answer.filter((one) => one === option).length,
      )
      .reduce((sum, one) => sum + one, 0),
  )
}

/** Who beats whom, by asking each ballot about each two. */
function beats(options: number, answers: readonly Answer[], one: number, other: number): boolean {
  const place = (answer: Answer, option: number) => {
    const at = answer.indexOf(option)
    return at < 0 ? options : at
  }
  const prefer = (a: number, b: number) =>
    answers.filter((answer) => place(answer, a) < place(answer, b)).length
  return prefer(one, other) > prefer(other, one)
}

describe('five hundred elections drawn anew each time', () => {
  const below = (n: number) => Math.floor(Math.random() * n)
  const draw = {
    one: (n: number) => [below(n)],
    approval: (n: number) => Array.from({ length: n }, (_, option) => option).filter(() => below(2) === 0),
    points: (n: number) => Array.from({ length: n }, () => below(3)),
    judgement: (n: number) => Array.from({ length: n }, () => below(7)),
    ranking: (n: number) =>
      Array.from({ length: n }, (_, option) => option)
        .sort(() => Math.random() - 0.5)
        .slice(0, 1 + below(n)),
  }

  test('are counted as the slow way counts them', () => {
    for (let election = 0; election < 500; election++) {
      const options = 2 + below(4)
      for (const kind of ['one', 'approval', 'points', 'judgement', 'ranking'] as const) {
        const asked = question(kind, options, { points: 100 })
        const answers = Array.from({ length: below(9) }, () => draw[kind](options)).filter(
          (answer) => isValid(asked, answer) && answer.length > 0,
        )
        const counted = countQuestion(asked, answers, null)
        if (kind === 'judgement') expect(counted.order).toEqual(slowly(options, answers))
        else if (kind === 'ranking') {
          const all = Array.from({ length: options }, (_, option) => option)
          const wins = all.filter((one) =>
            all.every((other) => one === other || beats(options, answers, one, other)),
          )
          expect(counted.ranking?.condorcet).toBe(wins[0] ?? null)
        } else expect(counted.totals).toEqual(tallied(asked, answers))
      }
    }
  })
})
