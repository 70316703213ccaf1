import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaignId, collected, inner, posting, postNow } from '#tests/fixtures/ledger.ts'
import { act, theCity } from '../act.ts'
import { genesis, hashOf } from '../audit/index.ts'
import { accountsByKind } from './accounts-by-kind.ts'
import { closeLedger } from './close-ledger.ts'
import { reverse } from './reverse.ts'
import { verifyInnerFile } from './verify-ledger.ts'

type Db = Parameters<typeof inner>[0]
type Entry = { account: string; amount: string }
type Told = { id: string; reverses: string | null; entries: Entry[] }

/** Two days: gifts, one of them given back, money paid out to the bank. */
async function aLedger(db: Db) {
  const campaignId = aCampaignId()
  const gifts = []
  for (const euros of [50n, 20n, 5n]) gifts.push(await postNow(db, collected(campaignId, euros * 100n)))
  await act(db, theCity, closeLedger)
  const transactionId = gifts[1]!.transactionId
  await act(db, theCity, (deed) =>
    reverse(deed, { transactionId, source: 'stripe', sourceId: 're_1', code: 'refunded', reason: 'Rendu' }),
  )
  await postNow(
    db,
    posting({ code: 'paid-out' }, [
      [{ kind: 'bank' }, 54_00n],
      [{ kind: 'stripe-fees' }, 1_00n],
      [{ kind: 'stripe-clearing' }, -55_00n],
    ]),
  )
  const tomorrow = new Date(Date.now() + 86_400_000)
  await act(db, theCity, closeLedger, tomorrow)
  return inner(db)
}

describe('a downloaded ledger', () => {
  test('holds as it was written', async ({ db }) => {
    const lines = await aLedger(db)
    expect(await verifyInnerFile(lines)).toMatchObject({
      holds: true,
      links: 5,
      checkpoints: [{ position: 3 }, { position: 5 }],
    })
  })

  test('does not hold once any line of it was altered, dropped, doubled or moved', async ({ db }) => {
    const lines = await aLedger(db)
    const line = fc.nat(lines.length - 1)
    const changed = fc.oneof(
      fc
        .tuple(line, fc.nat(), fc.integer({ min: 32, max: 126 }))
        .map(([n, at, code]) => lines.with(n, altered(lines[n]!, at, String.fromCharCode(code)))),
      line.map((n) => lines.toSpliced(n, 1)),
      line.map((n) => lines.toSpliced(n, 0, lines[n]!)),
      fc.tuple(line, line).map(([from, to]) => {
        const without = lines.toSpliced(from, 1)
        return without.toSpliced(to, 0, lines[from]!)
      }),
    )
    await fc.assert(
      fc.asyncProperty(changed, async (file) => {
        fc.pre(file.join('\n') !== lines.join('\n'))
        expect(await verifyInnerFile(file)).toMatchObject({ holds: false })
      }),
      { numRuns: 500 },
    )
  })

  test('that was rewritten as a whole is found by a hash noted earlier', async ({ db }) => {
    const lines = await aLedger(db)
    const noted = JSON.parse(lines[3]!) as { position: number; hash: string }
    const forged = rewritten(lines, ({ entries }) =>
      entries.map((entry) => Object.assign(entry, { amount: `${BigInt(entry.amount) * 2n}` })),
    )
    expect(await verifyInnerFile(forged)).toMatchObject({ holds: true })
    expect(await verifyInnerFile(forged, new Map([[noted.position, noted.hash]]))).toMatchObject({
      holds: false,
      what: expect.stringContaining('noted'),
    })
    expect(await verifyInnerFile(lines, new Map([[99, noted.hash]]))).toMatchObject({ holds: false })
  })

  test.for<[string, number, (told: Told, all: Told[]) => unknown]>([
    ['does not sum to zero', 0, ({ entries }) => Object.assign(entries[0]!, { amount: '7' })],
    ['two entries', 0, ({ entries }) => entries.pop()],
    ['an account twice', 0, ({ entries: [a, b] }) => Object.assign(b!, { ...a, amount: b!.amount })],
    ['two books', 0, ({ entries }) => Object.assign(entries[0]!, { account: 'pledgers' })],
    ['stands there twice', 1, (told, all) => Object.assign(told, { id: all[0]!.id })],
    ['the mirror', 3, (told, all) => Object.assign(told, { reverses: all[0]!.id })],
    ['reverses nothing', 3, (told) => Object.assign(told, { reverses: told.id })],
    ['reversed before', 3, (told, all) => Object.assign(told, { ...all[4], id: told.id })],
    [
      'below zero',
      0,
      ({ entries }) => entries.map((entry) => Object.assign(entry, { amount: `${-BigInt(entry.amount)}` })),
    ],
    ['no transaction', 2, (told) => Object.assign(told, { name: 'Mme Secret' })],
    ['no transaction', 2, ({ entries }) => Object.assign(entries[0]!, { amount: '1.5' })],
  ])('does not hold, however well it is chained: %s', async ([says, which, forge], { db }) => {
    const verdict = await verifyInnerFile(
      rewritten(await aLedger(db), (told, n, all) => n === which && forge(told, all)),
    )
    expect(verdict).toMatchObject({ holds: false, what: expect.stringContaining(says) })
  })

  test('is judged by the books and sides that the database keeps', async ({ db }) => {
    const projectKinds = ['held', 'pledged', 'pledgers']
    for (const kind of Object.keys(accountsByKind))
      await db.execute(sql`
        insert into ledger_accounts (kind, campaign_id)
        values (${kind}, ${projectKinds.includes(kind) ? aCampaignId() : null})`)
    const rows = await db.execute<{ kind: string; book: string; keeps: string | null }>(
      sql`select kind, book, keeps from ledger_accounts`,
    )
    expect(Object.fromEntries(rows.map(({ kind, book, keeps }) => [kind, { book, keeps }]))).toEqual(
      accountsByKind,
    )
  })
})

const altered = (line: string, at: number, by: string) => {
  const here = at % line.length
  return line.slice(0, here) + by + line.slice(here + 1)
}

/** The same file after `forge` changed its transactions, chained anew as its keeper could. */
function rewritten(lines: string[], forge: (told: Told, n: number, all: Told[]) => unknown): string[] {
  const read = lines.slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>)
  const all = read.flatMap(({ entry }) => (entry ? [JSON.parse(entry as string) as Told] : []))
  const untouched = structuredClone(all)
  let head = genesis
  let n = 0
  const chained = read.map((line) => {
    if (!line.entry) return JSON.stringify({ ...line, hash: head })
    const told = all[n]!
    forge(told, n++, untouched)
    const entry = JSON.stringify(told)
    head = hashOf(head, entry)
    return JSON.stringify({ position: line.position, entry, hash: head })
  })
  const text = chained.map((line) => `${line}\n`).join('')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return [...chained, JSON.stringify({ end: chained.length, sha256 })]
}
