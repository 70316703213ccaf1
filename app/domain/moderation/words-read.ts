import { type SQL, sql } from 'drizzle-orm'

/** Which words of a contribution (`c`) somebody reads: their mark changes with any of them. */
export const wordsMark = (c: SQL): SQL<string> => sql<string>`md5(${c}.title || ' ' || ${c}.body)`
