import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Locale, locales } from '#app/lib/language.ts'
import { json, nullable, oneOf, text, uuid, type ValueOf } from '#db/read/index.ts'
import { type CodeKind, codeKinds, codesByKind } from './codes.ts'
import { kindOf } from './count/kinds.ts'

/** How the lines are narrowed; it stands in the address, so what cannot be read is as if it were not there. */
export const LedgerFilter = z.object({
  campagne: z
    .string()
    .regex(/^[a-z0-9-]{1,120}$/)
    .optional()
    .catch(undefined),
  nature: z.enum(codeKinds).optional().catch(undefined),
  apres: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional()
    .catch(undefined),
})
export type LedgerFilter = z.output<typeof LedgerFilter>

/** The condition on `public_lines l`, for a list from the latest on. */
export function narrowed({ campagne, nature, apres }: LedgerFilter): SQL {
  const conditions = [sql`l.kind <> 'opening'`]
  if (campagne) conditions.push(sql`l.campaign_id = (select id from campaigns where slug = ${campagne})`)
  if (nature) conditions.push(sql`l.kind in (${wordsOf(nature)})`)
  if (apres) conditions.push(sql`l.position < ${apres}::bigint`)
  return sql.join(conditions, sql` and `)
}

/** By their place in the chain, which is also that of their day. */
export const latestFirst = sql`order by l.position desc`

const wordsOf = (kind: CodeKind) =>
  sql.join(
    [...new Set(codesByKind[kind].map((code) => kindOf[code]))].map((word) => sql`${word}`),
    sql`, `,
  )

/** How `campaignName` is read. */
export const campaignColumn = nullable(json({ id: uuid, slug: text, title: text, lang: oneOf(locales) }))
export type CampaignName = NonNullable<ValueOf<typeof campaignColumn>>

/** The name of campaign `c` in the language, or in French; null where there is none. */
export const campaignName = (locale: Locale) => sql`
  case when c.id is not null then jsonb_build_object('id', c.id, 'slug', c.slug,
    'title', coalesce(nullif(c.title ->> ${locale}, ''), c.title ->> 'fr'),
    'lang', case when nullif(c.title ->> ${locale}, '') is null then 'fr' else ${locale}::text end) end`
