import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { people } from '#db/schema/index.ts'

/** The person behind a proved address, or null for a newcomer. */
export async function personByAddress(db: Db, email: string): Promise<{ id: string } | null> {
  const [row] = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.email, email), isNull(people.erasedAt)))
  return row ?? null
}
