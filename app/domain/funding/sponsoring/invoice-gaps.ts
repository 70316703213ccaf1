import type { Db } from '#db/client.ts'
import { array, int, read, shape, text } from '#db/read/index.ts'
import { act, theCity } from '../../act.ts'
import { raiseAlarm } from '../../ledger/index.ts'

const gap = shape({ series: text, year: int, missing: array(int) })

/** The numbers that are missing from each series and year, of which there must never be one. */
export const invoiceGaps = (db: Db) =>
  read(db, gap)`
    select c.series, c.year, array_agg(n order by n) as missing
    from invoice_counters c cross join lateral generate_series(1, c.last) n
    where not exists (select from invoices i where (i.series, i.year, i.number) = (c.series, c.year, n))
    group by c.series, c.year order by c.series, c.year`

/** Tells the treasurer of every series that misses a number. */
export async function alarmInvoiceGaps(db: Db): Promise<void> {
  for (const { series, year, missing } of await invoiceGaps(db))
    await act(db, theCity, (act) =>
      raiseAlarm(act, {
        kind: 'invoice-gap',
        subjectKind: 'invoice-series',
        subjectId: `${series}-${year}`,
        details: { first: missing[0] ?? null, count: missing.length },
      }),
    )
}
