import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { bool, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { personClass } from '#db/schema/index.ts'
import { verifiedNow } from './viewer.ts'

/** The mailbox behind an address: what stands after a plus is a label of its owner's. The database's `mailbox_of` says the same. */
export const mailboxOf = (email: string): string => email.toLowerCase().replace(/\+[^@]*@/, '@')

export type SharesMailbox = RowOf<typeof sharesMailbox>
const sharesMailbox = shape({ id: uuid, name: text, class: oneOf(personClass.enumValues), verified: bool })

/** The other people whose address leads to the same mailbox as hers, the first to join first: for the agent who verifies. */
export async function othersOfMailbox(db: Db, personId: string): Promise<SharesMailbox[]> {
  return read(db, sharesMailbox)`
      select o.id, o.display_name as name, o.class, ${verifiedNow(sql`o.id`, sql`o.class`)} as verified
      from people p join people o on mailbox_of(o.email) = mailbox_of(p.email) and o.id <> p.id
      where p.id = ${personId} and p.erased_at is null and o.erased_at is null
      order by o.joined_at, o.id limit 20`
}
