import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { serviceStates } from '#db/schema/index.ts'

type Service = typeof serviceStates.$inferSelect.service
/** What does not work, since when by the real clock, and by which code; a worker that says nothing has none. */
export type Trouble = { service: Service; since: Date; why: string | null }

/** A worker that was not heard of for so long is gone; it speaks once a minute. */
const SILENCE = 3

/** Notes that a service works. Costs a write once a minute, or when it was ill. */
export async function sayWell(db: Db, service: Service): Promise<void> {
  await db
    .insert(serviceStates)
    .values({ service, wellAt: sql`now()` })
    .onConflictDoUpdate({
      target: serviceStates.service,
      set: { wellAt: sql`now()`, illSince: null, why: null },
      setWhere: sql`${serviceStates.illSince} is not null or ${serviceStates.wellAt} is null
        or ${serviceStates.wellAt} < now() - interval '1 minute'`,
    })
}

/** Notes that a service refused its work: since when is kept until it works again. */
export async function sayIll(db: Db, service: Service, why: string): Promise<void> {
  await db
    .insert(serviceStates)
    .values({ service, illSince: sql`now()`, why })
    .onConflictDoUpdate({
      target: serviceStates.service,
      set: { illSince: sql`coalesce(${serviceStates.illSince}, now())`, why },
    })
}

/** What does not work at the moment. A service that was never used is not in trouble. */
export async function troubles(db: Db): Promise<Trouble[]> {
  const silent = sql<boolean>`${serviceStates.service} = 'worker'
    and ${serviceStates.wellAt} < now() - make_interval(mins => ${SILENCE})`
  const rows = await db
    .select({
      service: serviceStates.service,
      since: sql<string>`case when ${silent} then ${serviceStates.wellAt} else ${serviceStates.illSince} end`,
      why: serviceStates.why,
    })
    .from(serviceStates)
    .where(sql`${serviceStates.illSince} is not null or ${silent}`)
    .orderBy(serviceStates.service)
  return rows.map(({ since, ...row }) => ({ ...row, since: new Date(since) }))
}
