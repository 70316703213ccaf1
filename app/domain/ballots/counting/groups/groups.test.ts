import { describe, expect, test } from 'vitest'
import { generateConversation } from '../cli/generated.ts'
import {
  collectOpinions,
  findGroups,
  groupByClass,
  groupConsensus,
  type Opinion,
  type OpinionValue,
  representativeStatements,
  tallyVotes,
} from '../index.ts'
import { adjustedRandIndex } from './agreement.ts'

/** One string a person: + agrees, - disagrees, 0 passes, a blank has not voted. */
function conversation(rows: Readonly<Record<string, string>>) {
  const values: Readonly<Record<string, OpinionValue>> = { '+': 1, '0': 0, '-': -1 }
  const statements = Array.from(
    { length: Math.max(...Object.values(rows).map((row) => row.length)) },
    (_, at) => `s${at}`,
  )
  const given = Object.entries(rows).flatMap(([participant, row]) =>
    [...row].flatMap((sign, at): Opinion[] => {
      const value = values[sign]
      return value === undefined ? [] : [{ participant, statement: `s${at}`, value }]
    }),
  )
  return collectOpinions(given, statements)
}

describe('opinions', () => {
  test('count once for each person and statement: the latest', () => {
    const opinions = collectOpinions([
      { participant: 'ana', statement: 's', value: 1 },
      { participant: 'bo', statement: 's', value: 1 },
      { participant: 'ana', statement: 's', value: -1 },
    ])
    const tally = tallyVotes(opinions, Int32Array.of(0, 0))
    expect([tally.agrees[0], tally.disagrees[0], tally.seen[0]]).toEqual([1, 1, 2])
  })
})

describe('groups of people', () => {
  const opinions = conversation({ r1: '++', r2: '+-', o1: '+-', o2: '0-', v1: '--' })
  const classes: Readonly<Record<string, string>> = {
    r1: 'resident',
    r2: 'resident',
    o1: 'owner',
    o2: 'owner',
  }
  const grouping = groupByClass(opinions, ['resident', 'owner'], (id) => classes[id])

  test('are the declared classes, and leave out who has none', () => {
    expect([...grouping]).toEqual([0, 0, 1, 1, -1])
  })

  test('agree on what each of them agrees on: the product of their shares', () => {
    // s0: residents 2 of 2, owners 1 of 2 (a pass is seen): 3/4 · 2/4. s1: residents 1 of 2, owners 0 of 2: 2/4 · 1/4.
    expect([...groupConsensus(tallyVotes(opinions, grouping))]).toEqual([0.375, 0.125])
  })

  test('are told apart by the statements that set them apart', () => {
    const rows: Record<string, string> = {}
    for (let at = 0; at < 8; at++) rows[`a${at}`] = '+-+'
    for (let at = 0; at < 8; at++) rows[`b${at}`] = '-++'
    const divided = conversation(rows)
    const [first, second] = representativeStatements(
      tallyVotes(
        divided,
        groupByClass(divided, ['a', 'b'], (id) => id[0]),
      ),
      () => true,
    )
    expect(first?.map(({ statement, side }) => [statement, side])).toEqual([
      [0, 'agree'],
      [1, 'disagree'],
    ])
    expect(second?.map(({ statement, side }) => [statement, side])).toEqual([
      [0, 'disagree'],
      [1, 'agree'],
    ])
    // 8 of 8 against 0 of 8, one success added to each: 9/10 over 1/10; 2·√9·(9/9 − 1/2) = 3;
    // (9/9 − 1/9) / √(10/18 · 8/18 · (1/9 + 1/9)) = 8/9 / √(80/324 · 2/9).
    const { probability, ratio, probabilityTest, ratioTest } = first![0]!
    expect([probability, ratio, probabilityTest]).toEqual([0.9, 9, 3])
    expect(ratioTest).toBeCloseTo(8 / 9 / Math.sqrt((80 / 324) * (2 / 9)), 12)
  })

  test('do not tell of statements that are moderated out', () => {
    const rows = Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`p${at}`, at < 8 ? '+' : '-']))
    const divided = conversation(rows)
    const tally = tallyVotes(
      divided,
      Int32Array.from({ length: 16 }, (_, at) => Number(at >= 8)),
    )
    expect(representativeStatements(tally, (statement) => statement !== 0)).toEqual([[], []])
  })
})

describe('groups of opinion', () => {
  const opinions = generateConversation({ people: 200, statements: 120, density: 0.9 })
  const planted = opinions.participants.map((id) => Number(id) % 3)

  test('are found where they are, and always the same', () => {
    const found = findGroups(opinions)
    expect(found.k).toBe(3)
    expect(adjustedRandIndex(planted, [...found.grouping])).toBeGreaterThan(0.95)
    expect(findGroups(opinions)).toEqual(found)
  })

  test('are numbered from the largest', () => {
    const { grouping, k } = findGroups(opinions)
    const sizes = Array.from({ length: k }, (_, group) => grouping.filter((other) => other === group).length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  test('do not depend on what is said of a statement that is moderated out', () => {
    const isOut = (statement: number) => statement === 0
    const turned = {
      ...opinions,
      value: opinions.value.map((value, at) => (opinions.statement[at] === 0 ? -value : value)),
    }
    expect(findGroups(turned, { isOut })).toEqual(findGroups(opinions, { isOut }))
  })

  test('hold nobody who voted on fewer than seven statements', () => {
    const few = { participant: 'newcomer', statement: '1', value: 1 } as const
    const all = opinions.participants.flatMap((participant, row): Opinion[] =>
      Array.from(
        opinions.statement.subarray(opinions.start[row], opinions.start[row + 1]),
        (statement, at) => ({
          participant,
          statement: opinions.statements[statement]!,
          value: opinions.value[opinions.start[row]! + at] as OpinionValue,
        }),
      ),
    )
    const { grouping } = findGroups(collectOpinions([...all, few]))
    expect(grouping.at(-1)).toBe(-1)
    expect(grouping.filter((group) => group < 0).length).toBe(1)
  })

  test.each([
    ['nobody has voted', {}],
    ['one person has', { ana: '+-+' }],
    ['everyone says the same', { ana: '+-+', bo: '+-+', cy: '+-+' }],
  ])('are one when %s', (_, rows) => {
    expect(findGroups(Object.keys(rows).length === 0 ? collectOpinions([]) : conversation(rows)).k).toBe(1)
  })
})

describe('the agreement of two groupings', () => {
  test('is 1 for the same groups under other names', () => {
    expect(adjustedRandIndex([0, 0, 1, 2], [5, 5, 3, 4])).toBe(1)
  })

  test('counts the pairs kept together beyond chance', () => {
    // Pairs together: 2 in the first, 1 in the second, 1 in both; 6 in all. Expected 2·1/6 = 1/3, most 3/2:
    // (1 − 1/3) / (3/2 − 1/3) = 4/7.
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(4 / 7, 15)
  })
})
