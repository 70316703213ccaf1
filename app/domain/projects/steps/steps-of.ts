import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { DecisionKind, Phase, Translated } from '#db/schema/index.ts'
import type { Piece } from './lifecycle.ts'

export type Slip = { fromOn: string; toOn: string; reason: string; at: Date }
export type MilestoneAtDesk = {
  id: string
  title: Translated
  baselineOn: string
  currentOn: string
  actualOn: string | null
  slips: Slip[]
}
export type FiledPiece = {
  piece: Piece
  reference: string
  fileId: string | null
  fileName: string | null
  /** The page of the published act that is this piece. */
  act: string | null
  at: Date
}
export type ProjectSteps = {
  slug: string
  title: string
  phase: Phase
  published: boolean
  today: string
  halt: { kind: 'suspended' | 'abandoned'; reason: string; decision: string; at: Date } | null
  milestones: MilestoneAtDesk[]
  filed: FiledPiece[]
  passages: { from: Phase; to: Phase; decision: string; act: string | null; reason: string; at: Date }[]
  /** The acts that are online and decide on this project, the latest first, and the piece that each is. */
  acts: { id: string; kind: DecisionKind; number: string; decidedOn: string; piece: Piece | null }[]
}

/** Where a project stands as the desk moves it: milestones with their slips, pieces filed, passages, halt. */
export async function stepsOf(db: Db, slug: string): Promise<ProjectSteps | null> {
  const [row] = await db.execute<ProjectSteps>(sql`
    select p.slug, coalesce(x.title, nullif(d.content->'texts'->'fr'->>'title', ''), p.slug) as title, p.phase,
      p.published_at is not null as published, city_today()::text as today,
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
    where p.slug = ${slug}`)
  return row ? withInstants(row) : null
}

// Instants within JSON come as text.
const withInstants = (row: ProjectSteps): ProjectSteps => ({
  ...row,
  halt: row.halt && { ...row.halt, at: new Date(row.halt.at) },
  milestones: row.milestones.map((one) => ({
    ...one,
    slips: one.slips.map((slip) => ({ ...slip, at: new Date(slip.at) })),
  })),
  filed: row.filed.map((piece) => ({ ...piece, at: new Date(piece.at) })),
  passages: row.passages.map((passage) => ({ ...passage, at: new Date(passage.at) })),
})
