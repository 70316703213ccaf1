import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { Phase, Translated } from '#db/schema/index.ts'

/** One knot of a project's rope: what happened, and what a reader needs to be told of it. */
export type HistoryEvent = { id: string; at: Date } & (
  | { kind: 'version'; number: number; reason: string }
  | { kind: 'passage'; from: Phase; to: Phase; reason: string; decision: string }
  | { kind: 'slip'; title: Translated; from: string; to: string; reason: string }
  | { kind: 'reached'; title: Translated; on: string }
  | { kind: 'halt'; halt: 'suspended' | 'abandoned'; reason: string; decision: string }
  | { kind: 'resumed'; reason: string; decision: string }
  | { kind: 'answer'; contributionId: string; by: string; question: boolean }
)
type Row = { id: string; at: string; kind: string; told: Record<string, unknown> }

/** The last events of a project's story, oldest first, in one statement: 30 of its own, and of the answers the last six. */
export async function projectHistory(db: Db, projectId: string): Promise<HistoryEvent[]> {
  const rows = await db.execute<Row>(sql`
    select * from (
      select v.id, v.at, 'version' as kind, jsonb_build_object('number', v.number, 'reason', v.reason) as told
        from project_versions v where v.project_id = ${projectId}
      union all
      select g.id, g.at, 'passage', jsonb_build_object('from', g.from_phase, 'to', g.to_phase, 'reason', g.reason,
        'decision', g.decision) from project_passages g where g.project_id = ${projectId}
      union all
      select l.id, l.at, 'slip', jsonb_build_object('title', m.title, 'from', l.from_on, 'to', l.to_on, 'reason', l.reason)
        from milestone_slips l join milestones m on m.id = l.milestone_id where m.project_id = ${projectId}
      union all
      select m.id, m.actual_on::timestamp at time zone 'Europe/Paris', 'reached',
        jsonb_build_object('title', m.title, 'on', m.actual_on)
        from milestones m where m.project_id = ${projectId} and m.actual_on is not null
      union all
      select h.id, h.at, 'halt', jsonb_build_object('halt', h.kind, 'reason', h.reason, 'decision', h.decision)
        from project_halts h where h.project_id = ${projectId}
      union all
      select h.id, h.ended_at, 'resumed', jsonb_build_object('reason', h.end_reason, 'decision', h.end_decision)
        from project_halts h where h.project_id = ${projectId} and h.ended_at is not null
      union all
      (select a.id, a.at, 'answer', jsonb_build_object('contributionId', c.id, 'by', o.name, 'question', c.kind = 'question')
        from answers a join contributions c on c.id = a.contribution_id join officials o on o.person_id = a.official_id
        where c.subject_id = ${projectId} and a.undone_at is null and c.hidden_at is null and c.held_at is null
          and c.withdrawn_at is null
        order by a.at desc limit 6)
      order by at desc, kind limit 36) last
    order by at, kind = 'passage', id`)
  return rows.map(
    ({ id, at, kind, told }) => ({ id: `${kind}-${id}`, at: new Date(at), kind, ...told }) as HistoryEvent,
  )
}
