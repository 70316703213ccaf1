import { sql } from 'drizzle-orm'
import type { Phase, Translated } from '#db/schema/index.ts'
import { fact } from '../audit/index.ts'

const version = sql`project_versions v where v.id = (e.details ->> 'versionId')::uuid`

/** The summary of the version that the event names. */
export const summary = fact<string>(
  (locale) => sql`(
  select coalesce((select x.summary from project_texts x where x.version_id = v.id and x.lang in (${locale}, 'fr')
    order by x.lang = 'fr' limit 1), '') from ${version})`,
)

export const versionSaid = fact<{ number: number; reason: string }>(
  () => sql`(select jsonb_build_object('number', v.number, 'reason', v.reason) from ${version})`,
)

export const milestone = fact<{ title: Translated; baselineOn: string }>(
  () => sql`(
  select jsonb_build_object('title', m.title, 'baselineOn', m.baseline_on) from milestones m where m.id = e.subject_id)`,
)

export const reachedOn = fact<string>(
  () => sql`(select m.actual_on::text from milestones m where m.id = e.subject_id)`,
)

// What a deed wrote beside its event stands at the same instant: a slip, a passage, a halt.
export const slip = fact<{ fromOn: string; toOn: string; reason: string }>(
  () => sql`(
  select jsonb_build_object('fromOn', s.from_on, 'toOn', s.to_on, 'reason', s.reason)
  from milestone_slips s where s.milestone_id = e.subject_id and s.at = e.at order by s.id desc limit 1)`,
)

export const passage = fact<{ from: Phase; to: Phase; decision: string; reason: string }>(
  () => sql`(
  select jsonb_build_object('from', p.from_phase, 'to', p.to_phase, 'decision', p.decision, 'reason', p.reason)
  from project_passages p where p.project_id = e.subject_id and p.at = e.at order by p.id desc limit 1)`,
)

export const halt = fact<{ kind: 'suspended' | 'abandoned'; reason: string; decision: string }>(
  () => sql`(
  select jsonb_build_object('kind', h.kind, 'reason', h.reason, 'decision', h.decision)
  from project_halts h where h.project_id = e.subject_id and h.at = e.at order by h.id desc limit 1)`,
)

export const resumption = fact<{ reason: string; decision: string }>(
  () => sql`(
  select jsonb_build_object('reason', h.end_reason, 'decision', h.end_decision)
  from project_halts h where h.project_id = e.subject_id and h.ended_at = e.at order by h.id desc limit 1)`,
)
