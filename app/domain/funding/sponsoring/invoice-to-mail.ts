import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { cents, json, nullable, oneOf, type RowOf, read, shape, text } from '#db/read/index.ts'

/** An invoice or a credit note as it is mailed to who keeps a sponsor's accounts. */
const toMail = shape({
  kind: oneOf(['invoice', 'credit-note']),
  number: text,
  /** The address for invoices, and the language of the member who paid. */
  email: text,
  locale: oneOf(locales),
  organisation: text,
  title: text,
  gross: cents,
  /** Null until it is printed. */
  file: nullable(json({ key: text, purpose: oneOf(['document']) })),
})
export type InvoiceToMail = RowOf<typeof toMail>

/**
 * What to mail of an invoice to the address that its sponsor gave for it; null when the member who paid reads that
 * address herself, since she is written to anyway.
 */
export async function invoiceToMail(db: Db, invoiceId: string): Promise<InvoiceToMail | null> {
  const [row] = await read(db, toMail)`
    select i.content::jsonb ->> 'kind' as kind, i.content::jsonb ->> 'number' as number, s.billing ->> 'email' as email,
      m.locale, o.name as organisation, coalesce(p.title ->> m.locale, p.title ->> 'fr') as title, i.gross,
      case when f.id is not null then jsonb_build_object('key', f.key, 'purpose', f.purpose) end as file
    from invoices i join sponsorships s on s.id = i.sponsorship_id
      join sponsor_packages p on p.id = s.package_id join organisations o on o.id = s.organisation_id
      join people m on m.id = s.person_id
      left join invoice_prints r on r.invoice_id = i.id left join files f on f.id = r.file_id
    where i.id = ${invoiceId} and s.billing ->> 'email' <> ''
      and (s.billing ->> 'email')::citext is distinct from m.email`
  return row ?? null
}
