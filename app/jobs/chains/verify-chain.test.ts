import { openAlarms } from '#app/domain/ledger/index.ts'
import { openLog } from '#app/services/log.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaignId, collected, postNow } from '#tests/fixtures/ledger.ts'
import { closeLedgerNow } from './close-chain.ts'
import { verifyChainNow } from './verify-chain.ts'

describe('each night', () => {
  test('a ledger that holds raises nothing; one that was changed raises an alarm, once', async ({
    db,
    ownerSql,
  }) => {
    const tools = { db, log: openLog({ name: 'test', level: 'silent' }) }
    await postNow(db, collected(aCampaignId(), 50_00n))
    await closeLedgerNow(tools)
    await verifyChainNow(tools)
    expect(await openAlarms(db)).toEqual([])
    await ownerSql`alter table ledger_transactions disable trigger user`
    await ownerSql`update ledger_transactions set note = 'Autre chose'`
    await verifyChainNow(tools)
    await verifyChainNow(tools)
    expect(await openAlarms(db)).toMatchObject([
      { kind: 'ledger-broken', subjectKind: 'position', subjectId: '1', details: { what: 'row' } },
    ])
  })
})
