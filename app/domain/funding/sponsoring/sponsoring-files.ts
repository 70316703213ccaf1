import { isUuid } from '#app/lib/uuid.ts'
import type { Db } from '#db/client.ts'
import { int, json, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { Actor } from '../../act.ts'
import { may } from '../../policy.ts'
import type { FileOfProject } from '../../projects/index.ts'
import { fileColumns } from '../../projects/index.ts'

/** Its `jsonb_build_object('fileId', …, 'alt', …, 'width', …, 'height', …)`. */
export const logoColumn = json({ fileId: uuid, alt: text, width: int, height: int })

const logo = shape(fileColumns)

/** A sponsor's logo: public once it has paid, and no longer when its money went back (MONEY.md case 46). */
export async function logoOfSponsor(db: Db, fileId: string): Promise<FileOfProject | null> {
  if (!isUuid(fileId)) return null
  const [file] = await read(db, logo)`
    select f.key, f.purpose, f.name, f.media_type as "mediaType", f.sha256, bool_or(s.state = 'paid') as public
    from files f join sponsorships s on s.logo_file_id = f.id
    where f.id = ${fileId} and f.deleted_at is null group by f.id`
  return file ?? null
}

const invoice = shape({
  number: text,
  sponsorshipId: uuid,
  /** Null until it is printed, a moment after it was issued. */
  file: nullable(json({ key: text, purpose: oneOf(['document']), sha256: text })),
})
export type InvoiceFile = RowOf<typeof invoice>

/** An invoice or a credit note, for those who speak for its buyer, the treasurer and the mayor; null for all others. */
export async function invoiceFor(db: Db, actor: Actor, id: string): Promise<InvoiceFile | null> {
  if (!isUuid(id) || actor.id === null) return null
  const [row] = await read(db, invoice)`
    select i.content::jsonb ->> 'number' as number, i.sponsorship_id as "sponsorshipId",
      case when f.id is not null then jsonb_build_object('key', f.key, 'purpose', f.purpose, 'sha256', f.sha256) end as file
    from invoices i join sponsorships s on s.id = i.sponsorship_id
      left join invoice_prints r on r.invoice_id = i.id left join files f on f.id = r.file_id
    where i.id = ${id} and (${may(actor, 'invoice.read-all')} or exists (select from memberships m
      where m.organisation_id = s.organisation_id and m.person_id = ${actor.id} and m.ended_at is null))`
  return row ?? null
}
