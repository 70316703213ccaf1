import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'

/** Which of these keys have no row: nobody will ever ask for what lies there. */
export async function unknownFiles(db: Db, keys: string[]): Promise<string[]> {
  const rows = await db.execute<{ key: string }>(sql`
    select lying.key from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) lying (key)
    where not exists (select from files f where f.key = lying.key)`)
  return rows.map(({ key }) => key)
}
