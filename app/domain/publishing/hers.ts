import { eq, or, sql } from 'drizzle-orm'
import { checkpointReaders, digests, follows, notifications } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import type { Erased, Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
    follows: (id) =>
      sql`select subject_id, cadence, since from follows where person_id = ${id} order by since`,
    notifications: (id) => sql`
      select id, event_id::text, template, cadence, at, read_at, mailed_at from notifications where person_id = ${id} order by id`,
    digests: (id) => sql`select cadence, period, at from digests where person_id = ${id} order by at`,
    checkpoint_mails: (id) => sql`
      select r.locale, r.asked_at, r.confirmed_at, (select jsonb_agg(m.day order by m.day) from checkpoint_mails m where m.reader_id = r.id) as days
      from checkpoint_readers r
      where r.person_id = ${id} or r.email = (select p.email from people p where p.id = ${id})`,
  },
  becomes: {
    'follows.person_id': 'gone',
    'notifications.person_id': 'gone',
    'digests.person_id': 'gone',
    'checkpoint_readers.person_id': 'gone',
    'checkpoint_readers.email': 'gone',
  },
  ofAnOffice: [
    'decision_drafts.saved_by',
    'decision_drafts.started_by',
    'decision_redactions.by',
    'decisions.published_by',
    'decisions.signatory_first_name',
    'decisions.signatory_name',
  ],
  erase: forgetNews,
}

async function forgetNews({ tx }: Act, { personId, email }: Erased) {
  await tx.delete(follows).where(eq(follows.personId, personId))
  await tx.delete(notifications).where(eq(notifications.personId, personId))
  await tx.delete(digests).where(eq(digests.personId, personId))
  await tx
    .delete(checkpointReaders)
    .where(
      or(eq(checkpointReaders.personId, personId), email ? eq(checkpointReaders.email, email) : undefined),
    )
}
