import { like, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '#db/client.ts'

/** A name as the last word of an address: "Hélène D’Arvieux" → "helene-d-arvieux". */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'x'

/** The slug of a name, with a number behind it where another row of the table has it already. */
export async function freeSlug(tx: Db, table: PgTable, column: PgColumn, name: string): Promise<string> {
  const slug = slugOf(name)
  const rows = await tx
    .select({ slug: sql<string>`${column}` as SQL<string> })
    .from(table)
    .where(like(column, `${slug}%`))
  const taken = new Set(rows.map((row) => row.slug))
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    if (!taken.has(candidate)) return candidate
  }
}
