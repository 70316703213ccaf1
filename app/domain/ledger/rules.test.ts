import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaignId, collected, posting, postNow } from '#tests/fixtures/ledger.ts'

const account = (kind: string) =>
  sql`(select id from ledger_accounts where kind = ${kind} and project_id is null limit 1)`
const entry = (transaction: SQL, kind: string, amount: number) =>
  sql`insert into ledger_entries (transaction_id, account_id, amount) values (${transaction}, ${account(kind)}, ${amount})`
const called = (code: string) => sql`(select id from ledger_transactions where code = ${code})`
const earlier = called('collected')
const written = called('tried')
const transaction = ({ code = 'tried', reverses = sql`null` } = {}) => sql`
  insert into ledger_transactions (source, source_id, code, event_at, reverses_id)
  values ('test', '1', ${code}, now(), ${reverses})`

/** What somebody with a console and the application's rights could try: each is stopped by what is named, and by it alone. */
const attempts: Record<string, { without: string; statements: SQL[]; says: string }> = {
  'entries that do not sum to zero': {
    without:
      'drop trigger ledger_transactions_add_up on ledger_transactions; drop trigger ledger_entries_add_up on ledger_entries',
    statements: [transaction(), entry(written, 'stripe-clearing', 100), entry(written, 'held', -99)],
    says: 'sum to zero',
  },
  'a cent slipped in after the sums were judged': {
    without: 'drop trigger ledger_entries_add_up on ledger_entries',
    statements: [
      transaction(),
      entry(written, 'stripe-clearing', 100),
      entry(written, 'held', -100),
      sql`set constraints all immediate`,
      sql`set constraints all deferred`,
      entry(written, 'bank', 1),
    ],
    says: 'sum to zero',
  },
  'a transaction without entries': {
    without: 'drop trigger ledger_transactions_add_up on ledger_transactions',
    statements: [transaction()],
    says: 'two entries',
  },
  'a transaction over two books': {
    without:
      'drop trigger ledger_transactions_add_up on ledger_transactions; drop trigger ledger_entries_add_up on ledger_entries',
    statements: [
      transaction(),
      entry(written, 'stripe-clearing', 100),
      entry(written, 'held', -100),
      entry(written, 'pledged', 100),
      entry(written, 'pledgers', -100),
    ],
    says: 'one book',
  },
  'an entry of zero': {
    without: 'alter table ledger_entries drop constraint entry_is_not_zero',
    statements: [
      transaction(),
      entry(written, 'stripe-clearing', 100),
      entry(written, 'held', -100),
      entry(written, 'bank', 0),
    ],
    says: 'entry_is_not_zero',
  },
  'entries added to an earlier transaction': {
    without: 'drop trigger ledger_entries_in_time on ledger_entries',
    statements: [entry(earlier, 'bank', 100), entry(earlier, 'vat', -100)],
    says: 'earlier transaction',
  },
  'a reversal that is no mirror': {
    without:
      'drop trigger ledger_transactions_add_up on ledger_transactions; drop trigger ledger_entries_add_up on ledger_entries',
    statements: [
      transaction({ reverses: earlier }),
      entry(written, 'stripe-clearing', -100),
      entry(written, 'held', 100),
    ],
    says: 'mirrors its original',
  },
  'a second reversal': {
    without: 'alter table ledger_transactions drop constraint "ledger_transactions_reversesId_unique"',
    // Of a payout: neither account keeps to its side, so that no balance stands in the way.
    statements: ['first', 'second'].flatMap((code) => [
      transaction({ code, reverses: called('paid-out') }),
      entry(called(code), 'bank', -4000),
      entry(called(code), 'stripe-clearing', 4000),
    ]),
    says: 'reversesId_unique',
  },
  'the same source, id and code twice': {
    without: 'alter table ledger_transactions drop constraint posted_once',
    statements: [
      transaction(),
      entry(written, 'stripe-clearing', 100),
      entry(written, 'held', -100),
      sql`with second as (${transaction()} returning id)
        insert into ledger_entries (transaction_id, account_id, amount)
        select second.id, a.id, case a.kind when 'held' then -100 else 100 end
        from second, ledger_accounts a where a.kind in ('held', 'stripe-clearing')`,
    ],
    says: 'posted_once',
  },
  'more taken from held than is there': {
    without: 'drop trigger ledger_entries_move_balances on ledger_entries',
    statements: [transaction(), entry(written, 'held', 5001), entry(written, 'bank', -5001)],
    says: 'below zero',
  },
  'promises below zero': {
    without: 'drop trigger ledger_entries_move_balances on ledger_entries',
    statements: [transaction(), entry(written, 'pledged', -1), entry(written, 'pledgers', 1)],
    says: 'below zero',
  },
}

describe('the ledger’s rules in the database', () => {
  for (const [name, { without, statements, says }] of Object.entries(attempts))
    test(`forbid ${name}, which nothing else would`, async ({ db, ownerSql }) => {
      await someAccounts(db)
      const attempt = () =>
        db.transaction(async (tx) => {
          for (const statement of statements) await tx.execute(statement)
        })
      await expect(attempt().catch(causeOf)).resolves.toContain(says)
      await ownerSql.unsafe(without)
      await attempt()
    })

  test.for([
    'ledger_accounts',
    'ledger_transactions',
    'ledger_entries',
    'ledger_links',
    'ledger_checkpoints',
  ])(
    'keep every row of %s: by the lack of the right, and by a trigger for whoever has it',
    async (table, { db, ownerSql }) => {
      await someAccounts(db)
      const column =
        { ledger_entries: 'amount', ledger_transactions: 'code', ledger_accounts: 'kind' }[table] ?? 'hash'
      const changes = [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]
      for (const change of changes) {
        expect(await db.execute(sql.raw(change)).catch(causeOf)).toContain('permission denied')
        await expect(ownerSql.unsafe(change)).rejects.toThrow('append-only')
      }
    },
  )

  test('let nobody but the trigger write a balance', async ({ db }) => {
    await someAccounts(db)
    for (const change of ['update ledger_balances set balance = 0', 'delete from ledger_balances'])
      expect(await db.execute(sql.raw(change)).catch(causeOf)).toContain('permission denied')
  })

  test('know an account by its kind, its campaign and its project, in euros', async ({ db }) => {
    const account = (values: string) =>
      db
        .execute(sql.raw(`insert into ledger_accounts (kind, campaign_id, currency) values (${values})`))
        .catch(causeOf)
    expect(await account(`'held', null, 'EUR'`)).toContain('belongs_where')
    expect(await account(`'bank', '${aCampaignId()}', 'EUR'`)).toContain('belongs_where')
    expect(await account(`'bank', null, 'CHF'`)).toContain('in_euros')
    await account(`'bank', null, 'EUR'`)
    expect(await account(`'bank', null, 'EUR'`)).toContain('one_account_of_its_kind')
  })
})

/** 50 € held, 40 € of them paid out to the bank, and accounts to try things with. */
async function someAccounts(db: Db) {
  const campaignId = aCampaignId()
  await postNow(db, collected(campaignId, 50_00n))
  await postNow(
    db,
    posting({ code: 'paid-out' }, [
      [{ kind: 'bank' }, 40_00n],
      [{ kind: 'stripe-clearing' }, -40_00n],
    ]),
  )
  await db.execute(sql`
    insert into ledger_accounts (kind, campaign_id) values
      ('vat', null), ('pledged', ${campaignId}), ('pledgers', ${campaignId})`)
}

const causeOf = (error: unknown) => String((error as { cause?: unknown }).cause ?? error)
