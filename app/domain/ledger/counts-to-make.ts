import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import { nullable, read, shape, uuid } from '#db/read/index.ts'

const count = shape({ campaignId: nullable(uuid) })

/** The counts that have not been made: of campaigns that have ended, then of this day (null). */
export async function countsToMake(db: Db, at: Date): Promise<{ campaignId: string | null }[]> {
  const day = civilDay(at)
  return read(db, count)`
    select c.id as "campaignId" from campaigns c
    where c.state not in ('draft', 'open') and c.opened_at is not null
      and not exists (select from public_counts n where n.campaign_id = c.id)
    union all
    select null where not exists (select from public_counts n where n.campaign_id is null and n.day = ${day})`
}
