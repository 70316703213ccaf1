import { type SQL, sql } from 'drizzle-orm'

/**
 * The contributions as this reader may see them, to stand after FROM or JOIN. Every query that shows what people wrote
 * reads `contributions_for` and nothing else: it masks what was withdrawn or hidden, and leaves out what is held from
 * others. A test over the source forbids reading the table itself (masked.test.ts).
 *
 * Nobody in particular is a literal, not a parameter: so the planner knows which index it may use.
 */
export const contributionsFor = (readerId: string | null): SQL =>
  readerId === null ? sql`contributions_for(null)` : sql`contributions_for(${readerId}::uuid)`
