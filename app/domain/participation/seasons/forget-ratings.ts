import { sql } from 'drizzle-orm'
import type { Act } from '../../act.ts'

/** Before her account goes: what she said of a season that is still asked about goes, the rest is nobody's. */
export async function forgetRatings({ tx }: Act, personId: string): Promise<void> {
  await tx.execute(sql`delete from season_ratings r using season_calls c
    where c.id = r.call_id and r.person_id = ${personId} and city_now() < c.closes_at`)
  await tx.execute(sql`update season_ratings set person_id = null where person_id = ${personId}`)
}
