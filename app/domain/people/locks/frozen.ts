import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { lockChanges } from '#db/schema/index.ts'
import { lockDays } from './locks-changed.ts'

/** SQL that is true of a stopped change of address that still freezes its account. */
export const freezes = and(
  eq(lockChanges.what, 'address-changed'),
  sql`${lockChanges.stoppedAt} > city_now() - make_interval(days => ${lockDays}::int)`,
  isNull(lockChanges.resumedAt),
)

/** The stopped change that freezes somebody's account, the first of them; null when nothing does. */
export async function freezeOf(db: Db, personId: string) {
  const [row] = await db
    .select({
      id: lockChanges.id,
      at: lockChanges.at,
      told: lockChanges.told,
      became: lockChanges.became,
      stoppedAt: lockChanges.stoppedAt,
      until: sql<string>`${lockChanges.stoppedAt} + make_interval(days => ${lockDays}::int)`,
    })
    .from(lockChanges)
    .where(and(eq(lockChanges.personId, personId), freezes))
    .orderBy(lockChanges.at)
    .limit(1)
  return row ? { ...row, until: new Date(row.until) } : null
}
