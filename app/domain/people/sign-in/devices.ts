import { desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { people, sessions } from '#db/schema/index.ts'

/** The devices on which a person is signed in, the last seen first. */
export function devicesOf(db: Db, personId: string) {
  return db
    .select({
      id: sessions.id,
      device: sessions.device,
      openedAt: sessions.openedAt,
      seenAt: sessions.seenAt,
      secondFactor: sql<boolean>`${sessions.secondFactorAt} is not null`,
      demonstration: sessions.demonstration,
    })
    .from(sessions)
    .where(eq(sessions.userId, personId))
    .orderBy(desc(sessions.seenAt))
    .limit(100)
}

/** Whether a person signs in by password too. */
export async function hasPassword(db: Db, personId: string): Promise<boolean> {
  const [row] = await db
    .select({ has: sql<boolean>`${people.passwordHash} is not null` })
    .from(people)
    .where(eq(people.id, personId))
  return row?.has ?? false
}
