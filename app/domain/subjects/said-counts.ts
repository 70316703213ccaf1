import { type SQL, sql } from 'drizzle-orm'

/** How many comments or questions everybody can read under this subject: as the database keeps them, counted nowhere else. */
export const saidUnder = (subjectId: SQL, what: 'comments' | 'questions'): SQL =>
  sql`coalesce((select n.${sql.identifier(what)} from said_counts n where n.subject_id = ${subjectId}), 0)`
