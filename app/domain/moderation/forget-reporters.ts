import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'

/**
 * Erases the name and address of strangers who reported, a year after the ruling that closed their notice: by then
 * it cannot be contested any more, and /confidentialite promises it. Returns how many were forgotten.
 */
export async function forgetReporters(db: Db): Promise<number> {
  const forgotten = await db.execute(sql`
    update notices n set reporter_name = null, reporter_email = null
    from rulings r
    where r.id = n.ruling_id and n.reporter_email is not null and r.at < city_now() - interval '1 year'
    returning n.id`)
  return forgotten.length
}
