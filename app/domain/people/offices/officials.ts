import { and, asc, eq, gte, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type Official, officials as table } from '#db/schema/index.ts'

const cityDay = sql`city_today()`
const inOffice = or(isNull(table.until), gte(table.until, cityDay))

/** Those in office at the city's time, the mayor first. */
export function officials(db: Db): Promise<Official[]> {
  return db.select().from(table).where(inOffice).orderBy(asc(table.rank), asc(table.name))
}

/** An official in office, by the person's id. */
export async function officialById(db: Db, personId: string): Promise<Official | null> {
  const [row] = await db
    .select()
    .from(table)
    .where(and(eq(table.personId, personId), inOffice))
  return row ?? null
}
