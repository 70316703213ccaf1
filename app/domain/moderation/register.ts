import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { contributionKinds } from '#app/lib/kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  float,
  instant,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { noticeReasons } from '#db/schema/index.ts'
import { joinSubject, subjectColumn, subjectName } from '../subjects/index.ts'

/** How the register is narrowed; it stands in the address, so what cannot be read is as if it were not there. */
export const RegisterFilter = z.object({
  decision: z.enum(['hidden', 'kept', 'restored', 'upheld']).optional().catch(undefined),
  ground: z.enum(noticeReasons).optional().catch(undefined),
  year: z.coerce.number().int().min(2020).max(2200).optional().catch(undefined),
  contribution: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})
export type RegisterFilter = z.output<typeof RegisterFilter>

/** One ruling as the public reads it: neither who wrote nor who reported, nor which kept text was meant. */
const registerRow = shape({
  id: uuid,
  at: instant,
  decision: oneOf(['hidden', 'kept', 'restored', 'upheld']),
  ground: oneOf(noticeReasons),
  reason: text,
  /** It judges an appeal against an earlier ruling. */
  onAppeal: bool,
  /** The rule decided, because nobody judged the appeal in time. */
  byDeadline: bool,
  kind: oneOf(contributionKinds),
  subject: subjectColumn,
  /** From the first notice (or the appeal) to this ruling; null when a moderator acted on her own initiative. */
  delaySeconds: nullable(float),
  notices: int,
  appeal: nullable(
    json({
      at: instant,
      dueOn: day,
      outcome: oneOf(['pending', 'restored', 'upheld']),
      decidedAt: nullable(instant),
    }),
  ),
})
export type RegisterRow = RowOf<typeof registerRow>

/** A page of rulings, the newest first, continued after the last one shown. One query. */
export async function registerPage(
  db: Db,
  filter: RegisterFilter,
  locale: Locale,
  size = 30,
): Promise<{ rulings: RegisterRow[]; next: string | null }> {
  const rows = await read(db, registerRow)`
    select r.id, r.at, r.decision, r.ground, r.reason, r.by is null as "byDeadline", r.appeal_id is not null as "onAppeal", c.kind,
      ${subjectName} as subject,
      coalesce(told.notices, 0)::int as notices,
      extract(epoch from r.at - coalesce(judged.at, told.first))::float8 as "delaySeconds",
      case when a.id is not null then jsonb_build_object('at', a.at, 'dueOn', a.due_on,
        'outcome', coalesce(outcome.decision, 'pending'), 'decidedAt', outcome.at) end as appeal
    from rulings r
    join contributions c on c.id = r.contribution_id
    ${joinSubject(sql`c.subject_id`, locale)}
    left join appeals judged on judged.id = r.appeal_id
    left join appeals a on a.ruling_id = r.id
    left join rulings outcome on outcome.appeal_id = a.id
    left join lateral (select count(*) as notices, min(n.at) as first from notices n where n.ruling_id = r.id) told on true
    where ${narrowed(filter)}
    order by r.at desc, r.id desc limit ${size + 1}`
  const rulings = rows.slice(0, size)
  return { rulings, next: rows.length > size ? (rulings.at(-1)?.id ?? null) : null }
}

function narrowed({ decision, ground, year, contribution, after }: RegisterFilter) {
  const conditions = [sql`true`]
  if (decision) conditions.push(sql`r.decision = ${decision}`)
  if (ground) conditions.push(sql`r.ground = ${ground}`)
  // Whoever asks by a contribution knows which text is meant: she reads what stands on its tombstone, and no more.
  if (contribution)
    conditions.push(
      sql`r.contribution_id = ${contribution} and c.hidden_at is not null and r.decision <> 'kept'`,
    )
  if (year)
    conditions.push(sql`r.at >= city_instant(make_date(${year}::int, 1, 1))
      and r.at < city_instant(make_date(${year}::int + 1, 1, 1))`)
  if (after) conditions.push(sql`(r.at, r.id) < (select at, id from rulings where id = ${after})`)
  return sql.join(conditions, sql` and `)
}
