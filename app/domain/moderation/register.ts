import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { type NoticeReason, noticeReasons } from '#db/schema/index.ts'
import { joinSubject, type SubjectName, subjectName } from '../subjects/index.ts'

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
export type RegisterRow = {
  id: string
  at: Date
  decision: 'hidden' | 'kept' | 'restored' | 'upheld'
  ground: NoticeReason
  reason: string
  /** It judges an appeal against an earlier ruling. */
  onAppeal: boolean
  /** The rule decided, because nobody judged the appeal in time. */
  byDeadline: boolean
  kind: 'comment' | 'question'
  subject: SubjectName | null
  /** From the first notice (or the appeal) to this ruling; null when a moderator acted on her own initiative. */
  delaySeconds: number | null
  notices: number
  appeal: {
    at: Date
    dueOn: string
    outcome: 'pending' | 'restored' | 'upheld'
    decidedAt: Date | null
  } | null
}

/** A page of rulings, the newest first, continued after the last one shown. One query. */
export async function registerPage(
  db: Db,
  filter: RegisterFilter,
  locale: Locale,
  size = 30,
): Promise<{ rulings: RegisterRow[]; next: string | null }> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    select r.id, r.at, r.decision, r.ground, r.reason, r.by is null as by_deadline, r.appeal_id is not null as on_appeal, c.kind,
      ${subjectName} as subject,
      coalesce(told.notices, 0)::int as notices,
      extract(epoch from r.at - coalesce(judged.at, told.first))::float8 as delay,
      a.at as appeal_at, a.due_on as appeal_due_on, outcome.decision as outcome, outcome.at as outcome_at
    from rulings r
    join contributions c on c.id = r.contribution_id
    ${joinSubject(sql`c.subject_id`, locale)}
    left join appeals judged on judged.id = r.appeal_id
    left join appeals a on a.ruling_id = r.id
    left join rulings outcome on outcome.appeal_id = a.id
    left join lateral (select count(*) as notices, min(n.at) as first from notices n where n.ruling_id = r.id) told on true
    where ${narrowed(filter)}
    order by r.at desc, r.id desc limit ${size + 1}`)
  const rulings = rows.slice(0, size).map(asRow)
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
    conditions.push(sql`r.at >= make_timestamptz(${year}::int, 1, 1, 0, 0, 0, 'Europe/Paris')
      and r.at < make_timestamptz(${year}::int + 1, 1, 1, 0, 0, 0, 'Europe/Paris')`)
  if (after) conditions.push(sql`(r.at, r.id) < (select at, id from rulings where id = ${after})`)
  return sql.join(conditions, sql` and `)
}

function asRow(row: Record<string, unknown>): RegisterRow {
  const appealAt = instantOf(row.appeal_at)
  return {
    id: row.id as string,
    at: new Date(row.at as string),
    decision: row.decision as RegisterRow['decision'],
    ground: row.ground as NoticeReason,
    reason: row.reason as string,
    onAppeal: row.on_appeal as boolean,
    byDeadline: row.by_deadline as boolean,
    kind: row.kind as RegisterRow['kind'],
    subject: row.subject as SubjectName | null,
    delaySeconds: row.delay as number | null,
    notices: row.notices as number,
    appeal: appealAt && {
      at: appealAt,
      dueOn: row.appeal_due_on as string,
      outcome: (row.outcome as 'restored' | 'upheld' | null) ?? 'pending',
      decidedAt: instantOf(row.outcome_at),
    },
  }
}

const instantOf = (value: unknown) => (value ? new Date(value as string) : null)
