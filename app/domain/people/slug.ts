import { like, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { freeAmong, slugOf } from '#app/lib/addresses/slug.ts'
import type { Db } from '#db/client.ts'

/** The slug of a name, with a number behind it where another row of the table has it already. */
export async function freeSlug(tx: Db, table: PgTable, column: PgColumn, name: string): Promise<string> {
  const slug = slugOf(name)
  const rows = await tx
    .select({ slug: sql<string>`${column}` as SQL<string> })
    .from(table)
    .where(like(column, `${slug}%`))
  return freeAmong(new Set(rows.map((row) => row.slug)), slug)
}
