import { like, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { freeAmong, slugOf } from '#app/lib/addresses/slug.ts'
import type { Db } from '#db/client.ts'

/** The words of a title as they stand in an address. The desk's own page for a new project has one of them. */
export function slugOfTitle(title: string): string {
  const slug = slugOf(title, 'projet')
  return slug === 'nouveau' ? 'nouveau-projet' : slug
}

/** The slug of a name, with a number behind it where another row of the table has it already. */
export async function freeSlug(tx: Db, table: PgTable, column: PgColumn, name: string): Promise<string> {
  const slug = slugOf(name)
  const rows = await tx
    .select({ slug: sql<string>`${column}` as SQL<string> })
    .from(table)
    .where(like(column, `${slug}%`))
  return freeAmong(new Set(rows.map((row) => row.slug)), slug)
}
