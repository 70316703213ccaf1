import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { aFolder } from '#tests/folder.ts'
import { genesis, hashOf } from './chain.ts'
import { type Judge, verifyChainFile } from './chain-file.ts'
import { checkFile } from './check-file.ts'

type Line = Record<string, unknown>

/** A file of so many links, a checkpoint after the second, and its end. */
function aFile(links = 3): Line[] {
  const lines: Line[] = []
  let hash = genesis
  for (let position = 1; position <= links; position++) {
    const entry = JSON.stringify({ n: position })
    hash = hashOf(hash, entry)
    lines.push({ position, entry, hash })
    if (position === 2) lines.push({ checkpoint: '2026-11-29', position, hash })
  }
  return lines
}

/** The lines as text, with an end that counts and hashes them. */
function ended(lines: readonly Line[]): string[] {
  const texts = lines.map((line) => JSON.stringify(line))
  const sha256 = createHash('sha256')
    .update(texts.map((text) => `${text}\n`).join(''))
    .digest('hex')
  return [...texts, JSON.stringify({ end: texts.length, sha256 })]
}

const hashAt = (lines: readonly Line[], position: number) =>
  String(lines.find((line) => line.position === position)?.hash)

describe('a downloaded chain', () => {
  test('that is whole holds, with its last hash and its checkpoints', async () => {
    const lines = aFile()
    expect(await verifyChainFile(ended(lines))).toEqual({
      ...{ holds: true, links: 3, head: hashAt(lines, 3) },
      checkpoints: [{ day: '2026-11-29', position: 2, hash: hashAt(lines, 2) }],
    })
  })

  test.each<[string, (lines: Line[]) => string[], number, string]>([
    [
      'with something after its end',
      (lines) => [...ended(lines), '{}'],
      6,
      'there is something after the end',
    ],
    ['without its end', (lines) => ended(lines).slice(0, -1), 4, 'the end is missing: the file was cut'],
    ['that is empty', () => [], 0, 'the end is missing: the file was cut'],
    [
      'that lacks a link',
      (lines) => ended(lines.filter(({ position }) => position !== 2)),
      2,
      'position 2 is missing',
    ],
    [
      'whose link says something else',
      ([first, ...lines]) => ended([{ ...first, entry: '{}' }, ...lines]),
      1,
      'position 1 does not follow from the one before',
    ],
    [
      'whose checkpoint names another position',
      (lines) => ended(lines.map((line) => ('checkpoint' in line ? { ...line, position: 1 } : line))),
      3,
      'the checkpoint of 2026-11-29 does not match position 1',
    ],
    [
      'whose checkpoint bears another hash',
      (lines) => ended(lines.map((line) => ('checkpoint' in line ? { ...line, hash: genesis } : line))),
      3,
      'the checkpoint of 2026-11-29 does not match position 2',
    ],
    [
      'that says a checkpoint twice',
      ([one, two, day, ...rest]) => ended([one!, two!, day!, day!, ...rest]),
      4,
      'the checkpoint of 2026-11-29 is out of order',
    ],
    [
      'whose end counts otherwise',
      (lines) => [...ended(lines).slice(0, -1), ended(lines).at(-1)!.replace('"end":4', '"end":5')],
      5,
      'the file is not as it was written',
    ],
    [
      'whose end was made for other bytes',
      (lines) => [...ended(lines).slice(0, -1), JSON.stringify({ end: 4, sha256: genesis })],
      5,
      'the file is not as it was written',
    ],
  ])('%s does not hold', async (_, told, line, what) => {
    expect(await verifyChainFile(told(aFile()))).toEqual({ holds: false, line, what })
  })

  test.each([
    'no JSON',
    '{}',
    '{"end":"1","sha256":"x"}',
    '{"end":1}',
    '{"end":1,"sha256":1}',
    '{"sha256":"x"}',
    '{"position":"1","entry":"{}","hash":"x"}',
    '{"position":1,"entry":"{}"}',
    '{"position":1,"entry":"{}","hash":1}',
    '{"position":1,"hash":"x"}',
    '{"position":1,"entry":1,"hash":"x"}',
  ])('with a line that is none (%s) says so', async (text) => {
    const what = 'this is no line of a chain'
    expect(await verifyChainFile([text])).toEqual({ holds: false, line: 1, what })
  })

  test('is held against the hashes that one noted', async () => {
    const lines = aFile()
    const noted = (position: number, hash: string) =>
      verifyChainFile(ended(lines), new Map([[position, hash]]))
    expect(await noted(2, hashAt(lines, 2))).toMatchObject({ holds: true })
    expect(await noted(2, genesis)).toEqual({
      ...{ holds: false, line: 2, what: 'position 2 is not the hash that you noted' },
    })
    expect(await noted(9, genesis)).toEqual({
      ...{ holds: false, line: 5, what: 'it ends before position 9, which you noted' },
    })
  })

  test('is judged by what its entries say: at each, at each checkpoint, and at its end', async () => {
    const told: string[] = []
    const judge = (wrong: Partial<Record<string, string>>): Judge => ({
      entry: (entry) => {
        told.push(entry)
        return wrong[entry] ?? null
      },
      soFar: () => {
        told.push('so far')
        return wrong[`so far ${told.length}`] ?? null
      },
    })
    const verdict = (wrong: Partial<Record<string, string>>) => {
      told.length = 0
      return verifyChainFile(ended(aFile()), new Map(), judge(wrong))
    }
    expect(await verdict({})).toMatchObject({ holds: true })
    expect(told).toEqual(['{"n":1}', '{"n":2}', 'so far', '{"n":3}', 'so far'])
    expect(await verdict({ '{"n":2}': 'two' })).toEqual({ holds: false, line: 2, what: 'two' })
    expect(await verdict({ 'so far 3': 'day' })).toEqual({ holds: false, line: 3, what: 'day' })
    expect(await verdict({ 'so far 5': 'end' })).toEqual({ holds: false, line: 5, what: 'end' })
  })
})

describe('the command that checks a file', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    process.exitCode = undefined
  })

  /** What it prints, on which stream, and the code it ends with. */
  async function checked(given: readonly string[]) {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await checkFile({ command: 'verify:chain', counted: 'events', given }, verifyChainFile)
    const said = (stream: typeof out) => stream.mock.calls.map(([text]) => text).join('')
    const all = { out: said(out), err: said(err), exitCode: process.exitCode }
    vi.restoreAllMocks()
    return all
  }

  test('says what holds, with the newest checkpoints', async () => {
    const lines = aFile()
    const file = join(aFolder(), 'chain.jsonl')
    await writeFile(file, `${ended(lines).join('\n')}\n`)
    expect(await checked([file, `2:${hashAt(lines, 2)}`])).toEqual({
      ...{ err: '', exitCode: undefined },
      out: `It holds: 3 events, 1 checkpoints, last fingerprint ${hashAt(lines, 3)}.\n  2026-11-29  2:${hashAt(lines, 2)}\n`,
    })
  })

  test('says what does not hold, and ends with 1', async () => {
    const file = join(aFolder(), 'chain.jsonl')
    await writeFile(file, `${ended(aFile()).slice(1).join('\n')}\n`)
    expect(await checked([file])).toMatchObject({
      out: 'It does not hold: line 1, position 1 is missing.\n',
      exitCode: 1,
    })
  })

  test('says what it cannot check, and ends with 2', async () => {
    expect(await checked([join(aFolder(), 'nowhere')])).toMatchObject({
      ...{ out: '', err: 'The file cannot be read (ENOENT).\n', exitCode: 2 },
    })
    const usage = 'Usage: npm run verify:chain -- FILE [POSITION:HASH …]\n'
    for (const given of [[], ['file', 'noted'], ['file', `x:${genesis}`], ['file', '1:abc']])
      expect(await checked(given)).toMatchObject({ err: usage, exitCode: 2 })
  })
})
