import { sql } from 'drizzle-orm'

/** Whether a vote `c` is closed and its ballots on paper are still to be counted: where none was given there is nothing to wait for. */
export const waitsForPaper = sql`(c.state = 'closed' and c.paper_places is not null
  and not exists (select from paper_agreements a where a.consultation_id = c.id)
  and exists (select from roll_marks m where m.consultation_id = c.id and m.way = 'paper'))`
