import { connect } from '#db/client.ts'
import { invoices, moneyAlarms } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aBusiness, alarms, here, paidFacts, settled, sirets, taken } from '#tests/fixtures/sponsoring.ts'
import { act, theCity } from '../../act.ts'
import { alarmInvoiceGaps, settleSponsorship } from '../index.ts'

describe('fifty payments at once', () => {
  test('are numbered from 1 to 50; one that fails leaves no gap, and a gap would raise an alarm', async ({
    db,
    database,
    ownerSql,
  }) => {
    const { town, offered } = await here(db)
    const waiting: Awaited<ReturnType<typeof taken>>[] = []
    for (const [n, siret] of sirets(51).entries())
      waiting.push(await taken(db, offered, await aBusiness(db, town, `Maison ${n}`, siret)))
    const crowd = connect(database.appUrl, { max: 20, name: 'crowd' })
    const failing = act(crowd.db, theCity, async (deed) => {
      await settleSponsorship(deed, waiting[50]!.checkout.id, paidFacts(waiting[50]!.id))
      throw new Error('undone')
    })
    const outcomes = await Promise.allSettled([
      failing,
      ...waiting.slice(0, 50).map((one) => settled(crowd.db, one)),
    ])
    await crowd.close()
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    const rows = await db.select({ number: invoices.number }).from(invoices).orderBy(invoices.number)
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1))
    await alarmInvoiceGaps(db)
    expect(await alarms(db)).toEqual([])

    await ownerSql`alter table invoices disable trigger user`
    await ownerSql`delete from invoices where number = 7`
    await alarmInvoiceGaps(db)
    await alarmInvoiceGaps(db)
    expect(await db.select().from(moneyAlarms)).toMatchObject([
      { kind: 'invoice-gap', details: { first: 7, count: 1 } },
    ])
  }, 30_000)
})
