import { sql } from 'drizzle-orm'
import { check, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { subjects } from './audit.ts'

/**
 * How many comments and questions stand under a subject for everybody to read, kept by triggers on contributions. Nobody
 * else writes it; without a row nothing was ever said there.
 */
export const saidCounts = pgTable(
  'said_counts',
  {
    subjectId: uuid()
      .primaryKey()
      .references(() => subjects.id, { onDelete: 'cascade' }),
    comments: integer().notNull().default(0),
    questions: integer().notNull().default(0),
  },
  (t) => [check('what_is_said_is_counted', sql`${t.comments} >= 0 and ${t.questions} >= 0`)],
)
