import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import { describe, expect, test } from '#tests/db.ts'
import { countNow, inner, published } from '#tests/fixtures/ledger.ts'
import { aConfirmedPledge, aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { anActor } from '#tests/town.ts'
import { proofsOf } from '../her-proof.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-ledger-'))
  await build({
    entryPoints: [join(import.meta.dirname, 'verify-ledger.ts')],
    outfile: join(folder, 'verify-ledger.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Some of what is bundled still asks for `require`.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)`,
    },
  })
})
afterAll(() => rm(folder, { recursive: true }))

function run(...args: string[]) {
  return new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const command = [
      join(folder, 'verify-ledger.mjs'),
      ...args.map((one) => (one.startsWith('--') ? one : join(folder, one))),
    ]
    const child = execFile(process.execPath, command, (_, out, error) =>
      resolve({ code: child.exitCode ?? 0, out, error }),
    )
  })
}

const give = (name: string, lines: readonly string[]) =>
  writeFile(join(folder, name), lines.map((line) => `${line}\n`).join(''))

describe('the command verify:ledger', () => {
  test('finds her own entry in the published file, and refuses what proves nothing in one sentence', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    const ids: string[] = []
    for (let n = 0; n < 12; n++) {
      const { id: personId } = await anActor(db, `Passante ${n}`, [])
      ids.push((await aConfirmedPledge(db, place, { personId: personId!, amountHidden: true })).pledge.id)
    }
    await countNow(db)
    await give('comptes.jsonl', await published(db))
    await give('interne.jsonl', await inner(db))
    const all = await Promise.all(ids.map((id) => proofsOf(db, id)))
    const proofs = all.flat().map(({ kind: _, day, root, ...proof }) => proof)
    const [hers, another] = proofs
    await give('preuve.json', [JSON.stringify({ proofs: [hers] })])
    await give('fausse.json', [JSON.stringify({ proofs: [{ ...hers, leaf: another?.leaf }] })])
    await give('rien.json', ['rien'])

    expect(await run('comptes.jsonl', '--mine', 'preuve.json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Yours is in it: 1 entries.'),
    })
    expect(await run('comptes.jsonl', '--mine', 'fausse.json')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/\nIt does not hold: your entry is not in line 2\.\n$/),
    })
    for (const name of ['rien.json', 'absent.json'])
      expect(await run('comptes.jsonl', '--mine', name)).toMatchObject({
        code: 2,
        error: 'The proof cannot be read: it is the file that your own page gives.\n',
      })
    expect(await run('--inner', 'interne.jsonl')).toMatchObject({ code: 0 })
    expect(await run('absent.jsonl', '--mine', 'preuve.json')).toMatchObject({
      code: 2,
      error: 'The file cannot be read (ENOENT).\n',
    })
  })
})
