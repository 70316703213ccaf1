import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { ledgerEntries, ledgerTransactions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaignId, collected, posting, postNow } from '#tests/fixtures/ledger.ts'
import { act, theCity } from '../act.ts'
import type { LedgerCode } from './codes.ts'
import { reverse } from './reverse.ts'

const entriesOf = (db: Db, transactionId: string) =>
  db.select().from(ledgerEntries).where(eq(ledgerEntries.transactionId, transactionId))
const undo = (db: Db, transactionId: string, code: LedgerCode = 'refunded') =>
  act(db, theCity, (deed) =>
    reverse(deed, { transactionId, source: 'stripe', sourceId: transactionId, code, reason: 'Refusé' }),
  )
const howMany = (db: Db) => db.$count(ledgerTransactions)

describe('a posting', () => {
  test('writes its entries, the day of the fact apart from the day of writing', async ({ db }) => {
    const { transactionId, fresh } = await postNow(db, collected(aCampaignId(), 50_00n))
    expect(fresh).toBe(true)
    expect((await entriesOf(db, transactionId)).map(({ amount }) => amount).sort()).toEqual([-50_00n, 50_00n])
    const [row] = await db.select().from(ledgerTransactions)
    expect(row).toMatchObject({ eventOn: '2027-03-06', eventAt: new Date('2027-03-06T10:00:00Z') })
    expect(row!.createdAt).not.toEqual(row!.eventAt)
  })

  test('under the same key writes nothing more, and says so', async ({ db }) => {
    const what = collected(aCampaignId(), 50_00n, 'ch_1')
    const first = await postNow(db, what)
    expect(await postNow(db, what)).toEqual({ ...first, fresh: false })
    expect(await howMany(db)).toBe(1)
  })

  test('under the same key ten times at once is written once', async ({ db }) => {
    const what = collected(aCampaignId(), 50_00n, 'ch_1')
    const all = await Promise.all(Array.from({ length: 10 }, () => postNow(db, what)))
    expect(all.filter(({ fresh }) => fresh)).toHaveLength(1)
    expect(await db.$count(ledgerEntries)).toBe(2)
  })

  test('under the same key with other amounts is an error, and nothing is written', async ({ db }) => {
    const campaignId = aCampaignId()
    await postNow(db, collected(campaignId, 50_00n, 'ch_1'))
    await expect(postNow(db, collected(campaignId, 50_01n, 'ch_1'))).rejects.toThrow('with other entries')
    expect(await howMany(db)).toBe(1)
  })

  test('opens each account once, however many ask for it at once', async ({ db }) => {
    const campaignId = aCampaignId()
    await Promise.all(Array.from({ length: 8 }, () => postNow(db, collected(campaignId, 1_00n))))
    const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from ledger_accounts`)
    expect(row!.n).toBe(2)
  })
})

describe('a reversal', () => {
  test('mirrors its original and names it, and the same again writes nothing', async ({ db }) => {
    const { transactionId } = await postNow(db, collected(aCampaignId(), 50_00n))
    const reversal = await undo(db, transactionId)
    expect(await undo(db, transactionId)).toEqual({ ...reversal, fresh: false })
    const [row] = await db
      .select()
      .from(ledgerTransactions)
      .where(eq(ledgerTransactions.id, reversal.transactionId))
    expect(row).toMatchObject({ reversesId: transactionId })
    const mirrored = (await entriesOf(db, reversal.transactionId)).map(({ accountId, amount }) => [
      accountId,
      -amount,
    ])
    const before = (await entriesOf(db, transactionId)).map(({ accountId, amount }) => [accountId, amount])
    expect(mirrored.sort()).toEqual(before.sort())
  })

  test('happens once, whatever the reason given next', async ({ db }) => {
    const { transactionId } = await postNow(db, collected(aCampaignId(), 50_00n))
    await undo(db, transactionId)
    await expect(undo(db, transactionId, 'corrected')).rejects.toThrow()
  })

  test('is never reversed itself', async ({ db }) => {
    const { transactionId } = await postNow(db, collected(aCampaignId(), 50_00n))
    const reversal = await undo(db, transactionId)
    await expect(undo(db, reversal.transactionId)).rejects.toThrow()
  })

  test('is refused when the money has gone elsewhere since', async ({ db }) => {
    const campaignId = aCampaignId()
    const { transactionId } = await postNow(db, collected(campaignId, 50_00n))
    await postNow(
      db,
      posting({ code: 'released', campaignId }, [
        [{ kind: 'held', campaignId }, 50_00n],
        [{ kind: 'gift' }, -50_00n],
      ]),
    )
    await expect(undo(db, transactionId)).rejects.toMatchObject({ code: 'not-enough-money' })
  })
})
