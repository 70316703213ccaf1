import { describe, expect, test } from 'vitest'
import { count, MalformedFile, readPabulib } from '../index.ts'

const APPROVALS = `META
key;value
description;A square; a fountain
budget;100.50
vote_type;approval
num_projects;3
num_votes;4
PROJECTS
project_id;cost;votes;name
1;60;2;"Square; with ""trees"""
2;40.25;2;Fountain
3;0.25;1;"Bench
for two"
VOTES
voter_id;age;vote
a;30;1,2
b;;2, 3
c;51;
d;8;1
`

const POINTS = `META
key;value
budget;10
vote_type;cumulative
PROJECTS
project_id;cost
x;5
y;6
VOTES
vote;points
x,y;2.5,0.5
y;3
`

describe('a Pabulib file', () => {
  test('is read with its decimals, quoted fields and blank ballots', () => {
    const { election, meta } = readPabulib(APPROVALS)
    const { unit, budget, projects, poll } = election
    expect({ unit, budget }).toEqual({ unit: 100n, budget: 10_050n })
    expect(projects).toEqual([
      { id: '1', name: 'Square; with "trees"', cost: 6000n },
      { id: '2', name: 'Fountain', cost: 4025n },
      { id: '3', name: 'Bench\nfor two', cost: 25n },
    ])
    expect([...poll.votes]).toEqual([2, 2, 1])
    expect(poll.voters).toBe(4)
    expect(meta.get('description')).toBe('A square; a fountain')
  })

  test('reads the same with CRLF and a byte order mark', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${APPROVALS.replaceAll('\n', '\r\n')}`)
    const { election } = readPabulib(bytes)
    expect(election.poll).toEqual(readPabulib(APPROVALS).election.poll)
    expect(election.projects[2]?.name).toBe('Bench\r\nfor two')
  })

  test('may give points, with decimals, and leave out the optional columns', () => {
    const { election } = readPabulib(POINTS)
    expect({ kind: election.kind, unit: election.pointUnit, votes: [...election.poll.votes] }).toEqual({
      kind: 'points',
      unit: 10,
      votes: [25, 35],
    })
    // 5 each. x: 5/2.5 = 2 a point. y: 6/3.5 = 12/7 a point would ask 36/7 > 5 of the second voter: she gives 5 and
    // the first voter 1 for her half point, again 2 a point. The tie goes to x, the cheaper; then y lacks 1.
    expect(count(election, { rule: 'equal-shares' }).order).toEqual(['x'])
  })

  test('may let each voter choose one project', () => {
    const { election } = readPabulib(
      APPROVALS.replace('approval', 'choose-1').replace('1,2', '1').replace('2, 3', '3'),
    )
    expect(election.kind).toBe('approval')
    expect([...election.poll.votes]).toEqual([2, 0, 1])
  })

  test('may score projects, where zero is no support', () => {
    const { election } = readPabulib(POINTS.replace('cumulative', 'scoring').replace('2.5,0.5', '3,0'))
    expect([...election.poll.backers]).toEqual([1, 1])
  })
})

describe('a malformed file is refused with line and column', () => {
  const rows: [string, (text: string) => string, number, number, RegExp][] = [
    ['an unknown project', (text) => text.replace('2, 3', '2, 9'), 17, 7, /no project is called "9"/],
    ['a project named twice', (text) => text.replace('1,2', '1,1'), 16, 8, /"1" twice/],
    ['a cost that is no number', (text) => text.replace('40.25', '4O'), 11, 3, /"4O"/],
    ['a negative cost', (text) => text.replace('40.25', '-4'), 11, 3, /from zero upwards/],
    [
      'a thousands mark that could be a decimal one',
      (text) => text.replace('100.50', '1,000'),
      4,
      8,
      /"1,000"/,
    ],
    ['two projects of one id', (text) => text.replace('2;40', '1;40'), 11, 1, /two projects/],
    ['a missing budget', (text) => text.replace('budget;100.50\n', ''), 1, 1, /"budget"/],
    ['an unknown type of ballots', (text) => text.replace('approval', 'ordinal'), 5, 11, /"ordinal"/],
    ['a missing column', (text) => text.replace('age;vote', 'age;wote'), 15, 1, /no column "vote"/],
    ['a row too short', (text) => text.replace('d;8;1', 'd;8'), 19, 3, /2 fields/],
    ['a row too long', (text) => text.replace('d;8;1', 'd;8;1;2'), 19, 7, /4 fields/],
    ['a quote that is never closed', (text) => text.replace('for two"', 'for two'), 12, 10, /never closed/],
    ['text after a closing quote', (text) => text.replace('"""\n', '"""s\n'), 10, 32, /closing quote/],
    ['a voter who votes twice', (text) => text.replace('d;8', 'a;8'), 19, 1, /votes twice/],
    ['fewer votes than announced', (text) => text.replace('d;8;1\n', ''), 7, 11, /says 4, the file holds 3/],
    [
      'more projects than announced',
      (text) => text.replace('num_projects;3', 'num_projects;2'),
      6,
      14,
      /holds 3/,
    ],
    ['a section that begins again', (text) => `${text}votes\n`, 20, 1, /VOTES begins twice/],
    ['a missing section', (text) => text.replace('PROJECTS', 'PROJETS'), 1, 1, /no section PROJECTS/],
    [
      'two ballots where one project may be chosen',
      (text) => text.replace('approval', 'choose-1'),
      16,
      6,
      /one project/,
    ],
    ['an empty file', () => '', 1, 1, /no section META/],
    ['text before the first section', (text) => `x\n${text}`, 1, 1, /expected META/],
  ]
  test.each(rows)('%s', (_, spoil, line, column, reason) => {
    expect(refusal(spoil(APPROVALS))).toMatchObject({ line, column, message: expect.stringMatching(reason) })
  })

  test('fewer points than projects', () => {
    expect(refusal(POINTS.replace('2.5,0.5', '2.5'))).toMatchObject({ line: 11, column: 5 })
  })

  test('points below zero', () => {
    expect(refusal(POINTS.replace('0.5', '-1'))).toMatchObject({ line: 11, column: 9 })
  })

  test('more points than can be counted exactly', () => {
    for (const points of ['0.5000000000000000001', '0.0000001', '1000000001'])
      expect(refusal(POINTS.replace('0.5', points)), points).toMatchObject({ line: 11, column: 9 })
    for (const points of ['0.000001', '1000000000'])
      expect(readPabulib(POINTS.replace('0.5', points)).election.poll.voters, points).toBe(2)
  })

  test('scores for projects that a ballot leaves out', () => {
    const scored = POINTS.replace('cumulative', 'scoring\ndefault_score;1')
    expect(refusal(scored)).toMatchObject({ line: 5, column: 15 })
  })

  test('another encoding than UTF-8', () => {
    expect(refusal(Buffer.from(APPROVALS.replace('Fountain', 'Forêt'), 'latin1'))).toMatchObject({ line: 11 })
  })
})

function refusal(source: string | Uint8Array): MalformedFile {
  try {
    readPabulib(source)
  } catch (error) {
    if (error instanceof MalformedFile) return error
    throw error
  }
  throw new Error('the file was read')
}
