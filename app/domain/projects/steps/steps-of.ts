import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
  type ValueOf,
} from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'
import { decisionKinds, phase } from '#db/schema/index.ts'
import { pieces } from './lifecycle.ts'

/** One change of a milestone's date, with its own reason. */
export const slip = json({ fromOn: day, toOn: day, reason: text, at: instant })
const milestone = json({
  id: uuid,
  title: stored<Translated>(),
  baselineOn: day,
  currentOn: day,
  actualOn: nullable(day),
  slips: list(slip),
})
export type MilestoneAtDesk = ValueOf<typeof milestone>
const filedPiece = json({
  piece: oneOf(pieces),
  reference: text,
  fileId: nullable(uuid),
  fileName: nullable(text),
  /** The page of the published act that is this piece. */
  act: nullable(text),
  at: instant,
})
const inPhase = oneOf(phase.enumValues)
const stepsRow = shape({
  slug: text,
  title: text,
  phase: inPhase,
  published: bool,
  today: day,
  halt: nullable(
    json({ kind: oneOf(['suspended', 'abandoned']), reason: text, decision: text, at: instant }),
  ),
  milestones: list(milestone),
  filed: list(filedPiece),
  passages: list(
    json({ from: inPhase, to: inPhase, decision: text, act: nullable(text), reason: text, at: instant }),
  ),
  /** The acts that are online and decide on this project, the latest first, and the piece that each is. */
  acts: list(
    json({
      id: uuid,
      kind: oneOf(decisionKinds),
      number: text,
      decidedOn: day,
      piece: nullable(oneOf(pieces)),
    }),
  ),
})
export type ProjectSteps = RowOf<typeof stepsRow>

/** Where a project stands as the desk moves it: milestones with their slips, pieces filed, passages, halt. */
export async function stepsOf(db: Db, slug: string): Promise<ProjectSteps | null> {
  const [row] = await read(db, stepsRow)`
    select p.slug, coalesce(x.title, nullif(d.content->'texts'->'fr'->>'title', ''), p.slug) as title, p.phase,
      p.published_at is not null as published, city_today() as today,
      (select jsonb_build_object('kind', h.kind, 'reason', h.reason, 'decision', h.decision, 'at', h.at)
        from project_halts h where h.project_id = p.id and h.ended_at is null) as halt,
      coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'baselineOn', m.baseline_on,
          'currentOn', m.current_on, 'actualOn', m.actual_on, 'slips', coalesce((select jsonb_agg(jsonb_build_object(
            'fromOn', l.from_on, 'toOn', l.to_on, 'reason', l.reason, 'at', l.at) order by l.id)
            from milestone_slips l where l.milestone_id = m.id), '[]')) order by m.current_on, m.id)
        from milestones m where m.project_id = p.id), '[]') as milestones,
      coalesce((select jsonb_agg(jsonb_build_object('piece', g.piece, 'reference', g.reference, 'fileId', f.id,
          'fileName', f.name, 'act', a.slug, 'at', g.at)) from gate_pieces g left join files f on f.id = g.file_id
          left join decisions a on a.id = g.decision_id
        where g.project_id = p.id), '[]') as filed,
      coalesce((select jsonb_agg(jsonb_build_object('from', g.from_phase, 'to', g.to_phase, 'decision', g.decision,
          'act', a.slug, 'reason', g.reason, 'at', g.at) order by g.at desc)
        from project_passages g left join decisions a on a.id = g.decision_id where g.project_id = p.id), '[]') as passages,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'number', a.number,
          'decidedOn', a.decided_on, 'piece', l.gate_piece) order by a.decided_on desc, a.id desc)
        from decision_links l join decisions a on a.id = l.decision_id where l.subject_id = p.id), '[]') as acts
    from projects p join project_drafts d on d.project_id = p.id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
    where p.slug = ${slug}`
  return row ?? null
}
