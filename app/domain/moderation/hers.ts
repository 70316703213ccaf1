import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { notices } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import type { Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
    notices: (id) => sql`
      select id, contribution_id, reason, explanation, good_faith, at, ruling_id from notices where reporter_id = ${id} order by at`,
    rulings_on_my_contributions: (id) => sql`
      select r.id, r.contribution_id, r.decision, r.ground, r.reason, r.at from rulings r
      join contributions c on c.id = r.contribution_id where c.author_id = ${id} order by r.at`,
    appeals: (id) => sql`select id, ruling_id, text, at, due_on from appeals where by = ${id} order by at`,
  },
  becomes: {
    'notices.reporter_id': 'a ruling rests on it; name and address go',
    'notices.reporter_name': 'gone',
    'notices.reporter_email': 'gone',
  },
  ofAnOffice: ['appeals.by', 'rulings.by'],
  erase: async (act, { personId, email }) => {
    if (email) await forgetReporter(act, personId, email)
  },
}

/** Where she reported the same by her account, what anybody gave in the name of her address goes. */
async function forgetReporter({ tx }: Act, personId: string, email: string) {
  const given = eq(notices.reporterEmail, email)
  const herOwn = tx
    .select({ of: notices.contributionId })
    .from(notices)
    .where(and(eq(notices.reporterId, personId), isNull(notices.rulingId)))
  await tx
    .delete(notices)
    .where(and(given, isNull(notices.rulingId), inArray(notices.contributionId, herOwn)))
  await tx.update(notices).set({ reporterId: personId, reporterName: null, reporterEmail: null }).where(given)
}
