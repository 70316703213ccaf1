import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { read, shape, uuid } from '#db/read/index.ts'
import { fieldReports } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { record } from '../news.ts'
import { asSubject } from '../reports/find.ts'

const owed = sql`r.state in ('received', 'acknowledged', 'in-progress')`

/** What the city's clock brings about: whoever owes an answer is told once of what came, and once that it is late. */
const falls = {
  received: {
    due: sql`${owed} and r.told_at is null`,
    deed: async (act: Act, id: string) => {
      await act.tx.update(fieldReports).set({ toldAt: act.at }).where(eq(fieldReports.id, id))
      await record(act, 'field-report-received', asSubject(id))
    },
  },
  overdue: {
    due: sql`${owed} and r.told_at is not null and r.overdue_told_at is null and r.due_on < city_today()`,
    deed: async (act: Act, id: string) => {
      await act.tx.update(fieldReports).set({ overdueToldAt: act.at }).where(eq(fieldReports.id, id))
      await record(act, 'field-report-overdue', asSubject(id))
    },
  },
}

const reportId = shape({ id: uuid })

/** Does all that is due; each in an act of its own, and once. The body's shared mailbox gets its mail by a job. */
export async function tellDueReports(db: Db): Promise<number> {
  let done = 0
  for (const { due, deed } of Object.values(falls)) {
    const found = await read(db, reportId)`
      select r.id from field_reports r join contributions_for(null) c on c.id = r.id and c.standing
      where ${due} order by r.id limit 500`
    for (const { id } of found) {
      const told = await act(db, theCity, async (act) => {
        // Two workers that look at the same moment: the second finds, once it has the lock, that it is done.
        const [still] = await read(
          act.tx,
          reportId,
        )`select r.id from field_reports r where r.id = ${id} and ${due} for no key update`
        if (!still) return false
        await deed(act, id)
        await enqueue(act.tx, 'mail-field-mailbox', { reportId: id }, `field-mailbox:${id}`)
        return true
      })
      if (told) done++
    }
  }
  return done
}
