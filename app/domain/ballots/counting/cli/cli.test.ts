import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** 10 for 3 voters; see the arithmetic in ../count.test.ts: add1 ends at 8 a voter with a and b. */
const ELECTION = `META
key;value
budget;10
vote_type;approval
PROJECTS
project_id;cost;name
a;4;Bench
b;6;Fountain
c;9;Square
VOTES
voter_id;vote
1;a
2;b
3;c
`

const MATRIX = `participant,group-id,n-comments,n-votes,n-agree,n-disagree,s1,s2
ana,0,0,2,2,0,1,1
bo,1,0,2,1,1,1,-1
cy,,0,1,0,0,0,
`

/** Two answers for the first, one for the second, a blank one and one that is no answer. */
const ANSWERS = [
  {
    ...{ format: 1, consultation: 'rue', marks: 5, draw: null },
    ...{
      groups: [{ letter: 'A', of: [{ class: 'permanent', verified: false }], roll: 12 }],
      together: ['A'],
    },
    questions: [
      {
        ...{ number: 1, kind: 'one', titles: { fr: 'Fermer ?' }, options: [{ fr: 'Oui' }, { fr: 'Non' }] },
        ...{ min: null, max: null, points: null },
      },
    ],
  },
  ...[null, [0], [0], [1], []].map((answer, index) => ({
    question: 1,
    number: index + 1,
    letter: 'A',
    answer,
  })),
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counting-'))
  const entryPoints = ['count', 'conformance', 'groups', 'recount'].map((name) =>
    join(import.meta.dirname, `${name}.ts`),
  )
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
  })
  await writeFile(join(folder, 'election.pb'), ELECTION)
  await writeFile(join(folder, 'participants-votes.csv'), MATRIX)
  await writeFile(join(folder, 'bulletins.jsonl'), ANSWERS)
})
afterAll(() => rm(folder, { recursive: true }))

function run(command: string, ...args: string[]) {
  return new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const child = execFile(process.execPath, [join(folder, `${command}.mjs`), ...args], (_, out, error) =>
      resolve({ code: child.exitCode ?? 0, out, error }),
    )
  })
}

describe('the command count', () => {
  test('prints nothing but JSON on standard output when asked for JSON', async () => {
    const { code, out, error } = await run(
      'count',
      join(folder, 'election.pb'),
      '--completion',
      'add1',
      '--json',
      '--time',
      '--verify',
    )
    expect(JSON.parse(out)).toEqual({ winners: ['a', 'b'], order: ['a', 'b'], cost: 10, perVoter: 8 })
    expect(error).toMatch(/together [\d.]+ s\nverified from ballots/)
    expect(code).toBe(0)
  })

  test('writes a share that is no whole number exactly beside its nearest one', async () => {
    const { out } = await run(
      'count',
      join(folder, 'election.pb'),
      '--rule',
      'equal-shares',
      '--completion',
      'none',
      '--json',
    )
    expect(JSON.parse(out)).toEqual({
      winners: [],
      order: [],
      cost: 0,
      perVoter: 10 / 3,
      perVoterExact: '10/3',
    })
  })

  test('has no share for greedy', async () => {
    const { out } = await run('count', join(folder, 'election.pb'), '--rule', 'greedy', '--json')
    expect(JSON.parse(out)).toEqual({ winners: ['a', 'b'], order: ['a', 'b'], cost: 10, perVoter: null })
  })

  test('tells a reader why each project won or lost', async () => {
    const { out } = await run('count', join(folder, 'election.pb'), '--completion', 'add1', '--explain')
    expect(out).toContain('round 1: a at 4.00, 1.00 effective votes')
    expect(out).toContain('    1 paid 4.00 and had 4.00 left')
    expect(out).toContain('not bought: c, out of reach from the start, short by 1.00')
  })

  test('says in one line what is wrong, and where', async () => {
    await writeFile(join(folder, 'broken.txt'), ELECTION.replace('3;c', '3;x'))
    const { code, out, error } = await run('count', join(folder, 'broken.txt'), '--json')
    expect({ code, out, error }).toEqual({
      code: 2,
      out: '',
      error: 'line 14, column 3: no project is called "x"\n',
    })
    expect((await run('count', join(folder, 'absent.pb'))).error).toMatch(/^ENOENT.*\n$/)
    expect((await run('count', join(folder, 'election.pb'), '--rule', 'lottery')).error).toMatch(
      /^--rule is one of/,
    )
  })
})

describe('the command conformance', () => {
  const outcome = { winners: ['a', 'b'], order: ['a', 'b'], total_cost: 10, per_voter: 8, increment: 1 }
  const expectation = (rules: object) =>
    writeFile(join(folder, 'election.expected.json'), JSON.stringify({ rules }))

  test('agrees with a reference that says the same', async () => {
    await expectation({ mes_add1: outcome, greedy_votes: { ...outcome, per_voter: undefined } })
    const { code, out } = await run('conformance', folder)
    expect(out).toContain('1 elections, 2 outcomes, 0 differences')
    expect(code).toBe(0)
  })

  test('prints what differs', async () => {
    await expectation({ mes_add1: { ...outcome, order: ['b', 'a'], per_voter: 9 } })
    const { code, out } = await run('conformance', folder)
    expect(out).toContain('mes_add1, order: a,b instead of b,a')
    expect(out).toContain('mes_add1, perVoter: 8 instead of 9')
    expect(code).toBe(1)
  })
})

describe('the command groups', () => {
  test('tells the consensus of the published groups and of those it finds', async () => {
    const { out, code } = await run('groups', folder, '--json')
    // s1: 2/3 · 2/3; s2: 2/3 · 1/3.
    expect(JSON.parse(out)[0].publishedGroups.consensus).toEqual({
      s1: (2 / 3) * (2 / 3),
      s2: (2 / 3) * (1 / 3),
    })
    expect(code).toBe(0)
  })
})

describe('recount', () => {
  test('counts a consultation from its exported answers alone', async () => {
    const { code, out } = await run('recount', join(folder, 'bulletins.jsonl'))
    expect(code).toBe(0)
    expect(out).toContain('rue: 5 ballots, 5 marks, 12 on the roll')
    expect(out).toContain('expressed 3, blank 1, invalid 1')
    expect(out).toContain('Oui: 2')
    expect(out).toContain('first: Oui')
  })

  test('says in one line what is wrong with a file', async () => {
    const { code, error } = await run('recount', join(folder, 'election.pb'))
    expect(code).toBe(2)
    expect(error).toContain('line 1 does not hold the rules of a consultation')
    expect(await run('recount')).toMatchObject({ code: 2 })
  })
})
