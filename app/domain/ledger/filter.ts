import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Locale } from '#app/lib/language.ts'
import { type CodeKind, codeKinds, codesByKind } from './codes.ts'

/** How the entries are narrowed; it stands in the address, so what cannot be read is as if it were not there. */
export const LedgerFilter = z.object({
  campagne: z
    .string()
    .regex(/^[a-z0-9-]{1,120}$/)
    .optional()
    .catch(undefined),
  nature: z.enum(codeKinds).optional().catch(undefined),
  apres: z.uuid().optional().catch(undefined),
})
export type LedgerFilter = z.output<typeof LedgerFilter>

/** The condition on `ledger_transactions t`, for a list from the latest day on. */
export function narrowed({ campagne, nature, apres }: LedgerFilter): SQL {
  const conditions = [sql`true`]
  if (campagne) conditions.push(sql`t.campaign_id = (select id from campaigns where slug = ${campagne})`)
  if (nature) conditions.push(sql`t.code in (${wordsOf(nature)})`)
  if (apres)
    conditions.push(
      sql`(t.event_on, t.id) < (select event_on, id from ledger_transactions where id = ${apres})`,
    )
  return sql.join(conditions, sql` and `)
}

/** By the day, and within it in no order that tells anything: ids are random. */
export const latestFirst = sql`order by t.event_on desc, t.id desc`

const wordsOf = (kind: CodeKind) =>
  sql.join(
    codesByKind[kind].map((code) => sql`${code}`),
    sql`, `,
  )

export type CampaignName = { id: string; slug: string; title: string; lang: Locale }

/** The name of campaign `c` in the language, or in French; null where there is none. */
export const campaignName = (locale: Locale) => sql`
  case when c.id is not null then jsonb_build_object('id', c.id, 'slug', c.slug,
    'title', coalesce(nullif(c.title ->> ${locale}, ''), c.title ->> 'fr'),
    'lang', case when nullif(c.title ->> ${locale}, '') is null then 'fr' else ${locale}::text end) end`
