import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import { en } from '#app/lib/messages/budgets/en.ts'
import { fr } from '#app/lib/messages/budgets/fr.ts'
import { it } from '#app/lib/messages/budgets/it.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aBudgetInVote, countedBudget, shares } from '#tests/fixtures/ballots/budgets.ts'
import { pabulibOf, publishedBudget } from '../index.ts'
import type { BudgetInput } from './rules.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recount-'))
  const entryPoints = [join(import.meta.dirname, '../counting/cli/count.ts')]
  const outfile = join(folder, 'count.mjs')
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm' })
})
afterAll(() => rm(folder, { recursive: true }))

/** What a page says to do: nothing is added to it. */
const saidBy = (sentence: string) =>
  /npm run --silent count -- (\S+(?: --?\S+)*?)(?=\.\s)/.exec(sentence)?.[1] ?? ''

/** Done where its file was put. */
function doneAs(said: string) {
  return new Promise<{ code: number; out: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [join(folder, 'count.mjs'), ...said.split(' ')],
      { cwd: folder },
      (_, out, error) => resolve({ code: child.exitCode ?? -1, out: out + error }),
    )
  })
}

const ideas = [
  { title: 'Des bancs le long du torrent', cost: 4_000_00n },
  { title: 'Une cabane pour les enfants', cost: 6_000_00n },
  { title: 'Des arbres devant l’école', cost: 5_000_00n },
]
const forms: [string, Partial<BudgetInput>][] = [
  ['choices', { form: 'approval' }],
  ['a purse', { form: 'purse' }],
  ['points', { form: 'points', points: 10 }],
]
const rules: [string, Partial<BudgetInput>][] = [
  ['by votes', { rule: 'greedy', completion: 'none', fill: false }],
  ['by shares alone', { rule: 'equal-shares', completion: 'none', fill: false }],
  ['by shares raised and filled', { rule: 'equal-shares', completion: 'add1', fill: true }],
  ['by shares raised to the end', { rule: 'equal-shares', completion: 'add1-exhaustive', fill: false }],
]

describe('a counted budget', () => {
  const cases = forms.flatMap(([form, one]) =>
    rules.map(([rule, other]) => [form, rule, { ...one, ...other }]),
  )
  test.for(cases as [string, string, Partial<BudgetInput>][])(
    'of %s %s is counted again from its file, as its page says',
    async ([, , rules], { db }) => {
      const vote = await aBudgetInVote(db, ideas, { voters: 11, rules })
      // Both are paid for by the same euro, which is over the sum: what wins is what fills it.
      const chosen = (index: number) => (index < 6 ? [1] : [2])
      const points = (index: number) => (index < 6 ? [1, 9, 0] : [1, 0, 9])
      const given = rules.form === 'points' ? points : chosen
      for (const [index, her] of vote.people.entries()) await shares(db, vote.slug, her, given(index))
      const before = await publishedBudget(db, vote.slug, { viewerId: null })
      expect(await pabulibOf(db, before!, 'Montgenèvre')).toBeNull()
      await countedBudget(db, vote)
      const counted = (await publishedBudget(db, vote.slug, { viewerId: null }))!
      const file = (await pabulibOf(db, counted, 'Montgenèvre'))!
      await writeFile(join(folder, 'bulletins.pb'), file)
      // The three languages may well say the same.
      for (const said of new Set([fr, it, en].map(({ result }) => saidBy(result.recount)))) {
        const { code, out } = await doneAs(said)
        expect(out).toContain('the winners are those that the file names')
        expect(code).toBe(0)
      }
      // Whoever changes a winner in the file is told so.
      const changed = (await readFile(join(folder, 'bulletins.pb'), 'utf8')).replace(
        /^(1;.*;)([01])$/m,
        (_, line: string, won: string) => `${line}${won === '1' ? 0 : 1}`,
      )
      await writeFile(join(folder, 'bulletins.pb'), changed)
      const other = await doneAs(saidBy(fr.result.recount))
      expect([other.code, other.out]).toEqual([1, expect.stringMatching(/OTHER winners.*1 won/)])
    },
  )
})
