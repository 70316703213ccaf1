import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { day, oneOf, read, shape, text } from '#db/read/index.ts'
import type { Act } from '../../act.ts'
import { addJob, type Checkpoint, checkpointsBefore } from '../../audit/index.ts'
import { ledgerCheckpointsBefore } from '../../ledger/index.ts'

/**
 * Queues the last day's checkpoints to everybody who wanted them when they were taken. Both chains go in one mail: that
 * of the accounts is waited for, an hour at most. The row and the job are one statement, and the row's key allows one
 * for each reader and day, however many workers look.
 */
export async function queueCheckpointMails({ tx, at }: Act): Promise<void> {
  const now = sql`${at.toISOString()}::timestamptz`
  await tx.execute(sql`
    with last as (select day, at from checkpoints order by day desc limit 1),
    claimed as (
      insert into checkpoint_mails (reader_id, day, at)
      select r.id, last.day, ${now} from last join checkpoint_readers r on r.confirmed_at <= last.at
      where not exists (select from checkpoint_mails m where m.reader_id = r.id and m.day = last.day)
        and (exists (select from public_checkpoints l where l.day = last.day)
          or not exists (select from public_checkpoints) or last.at < ${now} - interval '1 hour')
      on conflict do nothing returning reader_id, day)
    select ${addJob(
      'mail-checkpoints',
      { readerId: sql`reader_id`, day: sql`day::text` },
      sql`concat_ws(':', 'checkpoints', reader_id, day)`,
    )} from claimed`)
}

/** What one mail tells: the heads of both chains; that of the accounts is absent while there are none. */
export type CheckpointsToMail = {
  email: string
  locale: Locale
  events: Checkpoint
  ledger: Checkpoint | null
}

const readerRow = shape({ email: text, locale: oneOf(locales), after: day })

/** The reader of a day's checkpoints, and what they were; null once she stopped or her account is gone. */
export async function checkpointsToMail(
  db: Db,
  { readerId, day }: { readerId: string; day: string },
): Promise<CheckpointsToMail | null> {
  const [reader] = await read(db, readerRow)`
    select coalesce(p.email, r.email) as email, coalesce(p.locale, r.locale) as locale, ${day}::date + 1 as after
    from checkpoint_readers r left join people p on p.id = r.person_id
    where r.id = ${readerId} and r.confirmed_at is not null and coalesce(p.email, r.email) is not null`
  if (!reader) return null
  const { after, ...who } = reader
  const [[events], [ledger]] = await Promise.all([
    checkpointsBefore(db, after, 1),
    ledgerCheckpointsBefore(db, after, 1),
  ])
  return events ? { ...who, events, ledger: ledger ?? null } : null
}
