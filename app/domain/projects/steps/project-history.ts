import type { Db } from '#db/client.ts'
import { instant, read, shape, stored, text, uuid } from '#db/read/index.ts'
import type { DecisionKind, PersonClass, Phase, Translated } from '#db/schema/index.ts'

/** One knot of a project's rope: what happened, and what a reader needs to be told of it. */
export type HistoryEvent = { id: string; at: Date } & (
  | { kind: 'version'; number: number; reason: string }
  | { kind: 'passage'; from: Phase; to: Phase; reason: string; decision: string; act: string | null }
  | { kind: 'slip'; title: Translated; from: string; to: string; reason: string }
  | { kind: 'reached'; title: Translated; on: string }
  | { kind: 'halt'; halt: 'suspended' | 'abandoned'; reason: string; decision: string }
  | { kind: 'resumed'; reason: string; decision: string }
  | { kind: 'contribution'; contributionId: string; class: PersonClass; question: boolean }
  | { kind: 'answer'; contributionId: string; by: string; question: boolean }
  | { kind: 'decision'; slug: string; act: DecisionKind; number: string; title: Translated }
  | { kind: 'granted'; slug: string; title: Translated; cents: string }
  | { kind: 'collected'; slug: string; title: Translated; cents: string }
)
const knot = shape({ id: uuid, at: instant, kind: text, told: stored<Record<string, unknown>>() })

/**
 * A project's rope, oldest first, in one statement: what somebody wrote, the answer, the version, the decision, the
 * euro. At most 40 knots, of contributions and of answers the last six.
 */
export async function projectHistory(db: Db, projectId: string): Promise<HistoryEvent[]> {
  const rows = await read(db, knot)`
    select * from (
      select v.id, v.at, 'version' as kind, jsonb_build_object('number', v.number, 'reason', v.reason) as told
        from project_versions v where v.project_id = ${projectId}
      union all
      select g.id, g.at, 'passage', jsonb_build_object('from', g.from_phase, 'to', g.to_phase, 'reason', g.reason,
        'decision', g.decision, 'act', d.slug) from project_passages g left join decisions d on d.id = g.decision_id where g.project_id = ${projectId}
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
        from answers a join contributions_for(null) c on c.id = a.contribution_id join officials o on o.person_id = a.official_id
        where c.subject_id = ${projectId} and a.undone_at is null and c.standing
        order by a.at desc limit 6)
      union all
      (select c.id, c.at, 'contribution', jsonb_build_object('contributionId', c.id, 'class', c.class,
          'question', c.kind = 'question')
        from contributions_for(null) c
        where c.subject_id = ${projectId} and c.standing
          and (exists (select from answers a where a.contribution_id = c.id and a.undone_at is null)
            or exists (select from version_answers v where v.contribution_id = c.id))
        order by c.at desc limit 6)
      union all
      select d.id, d.decided_on::timestamp at time zone 'Europe/Paris', 'decision',
        jsonb_build_object('slug', d.slug, 'act', d.kind, 'number', d.number, 'title', d.title)
        from decisions d where d.id in (select l.decision_id from decision_links l where l.subject_id = ${projectId}
          or l.subject_id in (select o.id from dossiers o where o.project_id = ${projectId} and o.published_at is not null)
          or l.subject_id in (select k.id from campaigns k where k.project_id = ${projectId} and k.opened_at is not null))
      union all
      select s.id, s."on"::timestamp at time zone 'Europe/Paris', 'granted', jsonb_build_object('slug', o.slug,
          'title', o.title, 'cents', (select sum(l.granted)::text from dossier_lines l where l.dossier_id = o.id
            and l.kind = 'public'))
        from dossiers o join dossier_steps s on s.dossier_id = o.id and s.to_state = 'notified'
        where o.project_id = ${projectId} and o.published_at is not null
      union all
      select k.id, s.at, 'collected', jsonb_build_object('slug', k.slug, 'title', k.title, 'cents', counted.cents::text)
        from campaigns k join campaign_settlements s on s.campaign_id = k.id and s.kept
          cross join lateral (select -sum(n.amount) as cents from public_lines l join public_line_entries n on n.position = l.position
            where l.campaign_id = k.id and l.kind = 'collected' and n.account = 'held') counted
        where k.project_id = ${projectId} and counted.cents > 0
      order by at desc, kind limit 40) last
    order by at, kind = 'passage', id`
  return rows.map(({ id, at, kind, told }) => ({ id: `${kind}-${id}`, at, kind, ...told }) as HistoryEvent)
}
