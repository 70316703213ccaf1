import { and, inArray, isNull, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, int, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { bulletinMails } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { bulletinColumns, bulletinNow, bulletinShape } from '../bulletins/said.ts'

const reader = shape({ readerId: uuid, email: text, locale: oneOf(locales) })
const row = shape({ ...bulletinShape, mailId: uuid, tellsEnd: bool })
export type BulletinToMail = RowOf<typeof row>
export type MailOfBulletins = { readerId: string; email: string; locale: Locale; told: BulletinToMail[] }

/**
 * The reader of these mails and what one letter tells her, the gravest first: nothing of what was corrected, ended or is over
 * since it was queued. Null once she stopped, or where nothing is left to tell.
 */
export async function bulletinsToMail(db: Db, mailIds: readonly string[]): Promise<MailOfBulletins | null> {
  const ids = sql`${sql.param([...mailIds])}::uuid[]`
  const [who] = await read(db, reader)`
    select r.id as "readerId", coalesce(p.email, r.email) as email, coalesce(p.locale, r.locale) as locale
    from bulletin_mails m join info_readers r on r.id = m.reader_id left join people p on p.id = r.person_id
    where m.id = any(${ids}) and coalesce(p.email, r.email) is not null limit 1`
  if (!who) return null
  const told = await read(db, row)`
    select ${bulletinColumns(who.locale)}, m.id as "mailId", m.ending as "tellsEnd"
    from ${bulletinNow} join bulletin_mails m on m.version_id = v.id
    where m.id = any(${ids}) and m.reader_id = ${who.readerId}::uuid and m.sending_at is null
      and m.ending = (e.bulletin_id is not null) and v.until > t.now
    order by array_position(array['danger', 'warning', 'watch', 'information'], v.severity), v.at, m.id`
  return told.length > 0 ? { ...who, told } : null
}

/** The claim on a letter of bulletins: that it is being sent, for it must not be sent twice. */
export const claimOnBulletins = (mailIds: readonly string[], readerId: string) => ({
  take: async ({ tx, at }: Act) => {
    const taken = await tx
      .update(bulletinMails)
      .set({ sendingAt: at })
      .where(and(inArray(bulletinMails.id, [...mailIds]), isNull(bulletinMails.sendingAt)))
      .returning({ id: bulletinMails.id })
    return taken.length === mailIds.length
  },
  giveBack: async ({ tx }: Act) => {
    await tx
      .update(bulletinMails)
      .set({ sendingAt: null })
      .where(inArray(bulletinMails.id, [...mailIds]))
  },
  of: { readerId, mails: String(mailIds.length) },
})

const counted = shape({ reached: int })

/** To how many addresses a bulletin was mailed, whichever of its versions: a count, and nothing else. */
export async function reachedBy(db: Db, bulletinId: string): Promise<number> {
  const [row] = await read(db, counted)`
    select count(distinct coalesce(m.address_hash, m.id::text))::int as reached from bulletin_mails m
    join bulletin_versions w on w.id = m.version_id
    where w.bulletin_id = ${bulletinId}::uuid and m.sending_at is not null and not m.ending`
  return row!.reached // an aggregate returns its row
}
