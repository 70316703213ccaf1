import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'

/**
 * Forgets the hash of a paper once the subject that it concerns is closed, of its opinions where it has them, else of
 * its comments; a year after it was taken at the latest.
 */
export async function forgetPapers(db: Db): Promise<void> {
  await db.execute(sql`
    update counter_consents k set paper_hash = null
    where k.paper_hash is not null and (k.at < city_now() - interval '1 year'
      or exists (select from subjects s where s.id = k.subject_id
        and coalesce(s.opinions_close_at, s.comments_closed_at) <= city_now()))`)
}
