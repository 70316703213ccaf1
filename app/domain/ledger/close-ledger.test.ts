import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import type { Db } from '#db/client.ts'
import { ledgerAccounts, ledgerCheckpoints, ledgerLinks, ledgerTransactions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaignId, collected, inner, posting, postNow } from '#tests/fixtures/ledger.ts'
import { act, theCity } from '../act.ts'
import { closeLedger } from './close-ledger.ts'
import { reverse } from './reverse.ts'
import { verifyInnerFile, verifyLedger } from './verify-ledger.ts'

const close = (db: Db) => act(db, theCity, closeLedger)
const released = (campaignId: string, amount: bigint) =>
  posting({ code: 'released', campaignId }, [
    [{ kind: 'held', campaignId }, amount],
    [{ kind: 'gift' }, -amount],
  ])

describe('the chain of the ledger', () => {
  test('links every transaction once, publishes the day’s head once, and holds', async ({ db }) => {
    const campaignId = aCampaignId()
    for (const euros of [10n, 20n, 30n]) await postNow(db, collected(campaignId, euros * 100n))
    expect(await close(db)).toBe(3)
    expect(await close(db)).toBe(0)
    await postNow(db, released(campaignId, 60_00n))
    expect(await close(db)).toBe(1)
    expect(await db.select().from(ledgerCheckpoints)).toMatchObject([{ position: 3n }])
    expect(await verifyLedger(db)).toBeNull()
    expect(await verifyInnerFile(await inner(db))).toMatchObject({ holds: true, links: 4 })
  })

  test('keeps up with many writers while two close at once', async ({ db }) => {
    const campaignId = aCampaignId()
    const writing = Promise.all(Array.from({ length: 40 }, () => postNow(db, collected(campaignId, 1_00n))))
    for (let i = 0; i < 6; i++) await Promise.all([close(db), close(db)])
    await writing
    await close(db)
    expect(await db.$count(ledgerLinks)).toBe(40)
    expect(await verifyLedger(db)).toBeNull()
  })

  test('takes up whoever commits after later ones, and never shows money spent before it came', async ({
    db,
    database,
  }) => {
    const campaignId = aCampaignId()
    await db.insert(ledgerAccounts).values({ kind: 'bank' })
    await postNow(db, collected(campaignId, 1_00n))
    // It began first, and spends what others bring in while it lasts; a third outlasts both.
    const [early, slow] = [1, 2].map(() => postgres(database.appUrl, { max: 1, onnotice: () => {} }))
    const post = released(campaignId, 51_00n)
    await early!`begin`
    await early!`insert into ledger_transactions (id, source, source_id, code, event_at, campaign_id)
      values (${post.sourceId}, 'early', '1', 'released', now(), ${campaignId})`
    await slow!`begin`
    await slow!`select pg_current_xact_id()`
    await postNow(db, collected(campaignId, 50_00n))
    for (const [kind, amount] of [
      ['held', 51_00],
      ['bank', -51_00],
    ] as const)
      await early!`insert into ledger_entries (transaction_id, account_id, amount)
        select ${post.sourceId}, id, ${amount} from ledger_accounts where kind = ${kind}`
    await early!`commit`
    expect(await close(db)).toBe(3)
    expect(await verifyInnerFile(await inner(db))).toMatchObject({ holds: true, links: 3 })
    await slow!`commit`
    await Promise.all([early!.end(), slow!.end()])
    await postNow(db, collected(campaignId, 2_00n))
    expect(await close(db)).toBe(1)
  })

  test('goes on in a database restored elsewhere, where transactions count anew', async ({
    db,
    ownerSql,
  }) => {
    await postNow(db, collected(aCampaignId(), 1_00n))
    await close(db)
    await ownerSql`alter table ledger_links disable trigger user`
    await ownerSql`update ledger_links set horizon = '999999999999'`
    await postNow(db, collected(aCampaignId(), 2_00n))
    expect(await close(db)).toBe(1)
  })

  test('says nothing of the cause, the note, the hour, or who wrote it', async ({ db }) => {
    const secret = {
      sourceId: 'ch_secret',
      note: 'Chèque de Mme Secret',
      eventAt: new Date('2027-03-06T23:30:00Z'),
    }
    const campaignId = aCampaignId()
    const { transactionId } = await postNow(db, { ...collected(campaignId, 50_00n), ...secret })
    await act(db, theCity, (deed) =>
      reverse(deed, {
        transactionId,
        source: 'refund',
        sourceId: 're_secret',
        code: 'refunded',
        reason: 'Secret',
      }),
    )
    await close(db)
    const file = (await inner(db)).join('\n')
    expect(file).not.toMatch(/secret|stripe"|23:30|22:30|T\d\d:/i)
    expect(JSON.parse(JSON.parse(file.split('\n')[0]!).entry)).toMatchObject({
      code: 'collected',
      day: '2027-03-07', // by the commune's calendar
      campaign: campaignId,
      entries: expect.arrayContaining([
        { account: 'held', campaign: campaignId, project: null, currency: 'EUR', amount: '-5000' },
      ]),
    })
  })
})

describe('a ledger that was rewritten', () => {
  test.for([
    ['the amount of an entry', sql`update ledger_entries set amount = amount * 2`, 'row'],
    ['a source', sql`update ledger_transactions set source = 'other'`, 'row'],
    ['a note', sql`update ledger_transactions set note = 'Autre chose'`, 'row'],
    [
      'the hour of a fact',
      sql`update ledger_transactions set event_at = event_at + interval '1 minute'`,
      'row',
    ],
    ['an account', sql`update ledger_accounts set kind = 'vat' where kind = 'stripe-clearing'`, 'row'],
    ['an entry of the chain', sql`update ledger_links set entry = replace(entry, '5000', '6000')`, 'hash'],
    ['a hash', sql`update ledger_links set hash = repeat('a', 64) where position = 2`, 'hash'],
    ['a link taken out', sql`delete from ledger_links where position = 1`, 'gap'],
    ['a checkpoint', sql`update ledger_checkpoints set hash = repeat('a', 64)`, 'checkpoint'],
  ] as const)('is found: %s', async ([, change, what], { db, ownerSql }) => {
    const campaignId = aCampaignId()
    for (const euros of [50n, 50n]) await postNow(db, collected(campaignId, euros * 100n))
    await close(db)
    expect(await db.$count(ledgerTransactions)).toBe(2)
    // As whoever owns the database would.
    for (const table of ['accounts', 'transactions', 'entries', 'links', 'checkpoints'])
      await ownerSql.unsafe(
        `alter table ledger_${table} disable trigger user; grant update, delete on ledger_${table} to cordee_app`,
      )
    await db.execute(change)
    expect(await verifyLedger(db)).toMatchObject({ what })
  })
})
