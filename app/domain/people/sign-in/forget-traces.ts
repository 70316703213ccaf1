import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'

/**
 * Forgets what signing in leaves behind: codes after two days (guesses are counted over one), kept deeds and
 * invitations after their end, former addresses and wrong codes after thirty, sessions that are over, spent limits, what was done lately, and
 * after ninety what was typed into a form and never saved. Addresses of people who never joined go with it.
 */
export async function forgetTraces(db: Db): Promise<void> {
  await db.execute(sql`delete from sign_in_codes where at < city_now() - interval '2 days'`)
  await db.execute(sql`delete from pending_deeds where expires_at < city_now()`)
  await db.execute(sql`delete from invitations where expires_at < city_now() - interval '30 days'`)
  // A change is stopped for a week, freezes for another, and a lock is young for one before it.
  await db.execute(sql`delete from lock_changes where at < city_now() - interval '30 days'`)
  await db.execute(sql`delete from wrong_codes where day < (city_now() - interval '30 days')::date`)
  await db.execute(sql`delete from done_lately where at < city_now() - interval '1 day'`)
  await db.execute(sql`delete from typed_forms where at < city_now() - interval '90 days'`)
  await db.execute(sql`delete from sessions where expires_at < now()`)
  await db.execute(sql`delete from rate_limits where starts_at < now() - interval '2 days'`)
}
