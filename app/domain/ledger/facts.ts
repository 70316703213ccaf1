import { sql } from 'drizzle-orm'
import type { AlarmKind } from '#db/schema/index.ts'
import { fact } from '../audit/index.ts'

/** Cents and references stay at the desk. */
export const alarm = fact<{ id: string; kind: AlarmKind; settled: boolean }>(
  () => sql`(
  select jsonb_build_object('id', m.id, 'kind', m.kind, 'settled', m.settled_at is not null)
  from money_alarms m where m.id = e.subject_id)`,
)
