import { sql } from 'drizzle-orm'
import type { Translated } from '#db/schema/index.ts'
import { fact } from '../audit/index.ts'
import { changesWhere } from './papers/changes-said.ts'

/** A dossier that is not the topic where its project is what is followed. */
export const dossier = fact<{ slug: string; title: string; summary: string }>(
  (locale) => sql`(
  select jsonb_build_object('slug', d.slug, 'title', coalesce(d.title ->> ${locale}, d.title ->> 'fr'),
    'summary', coalesce(d.summary ->> 'fr', '')) from dossiers d where d.id = e.subject_id)`,
)

/** The act and the reason, which stand in the step written at the same instant. */
export const step = fact<{ on: string | null; reference: string; note: string }>(
  () => sql`coalesce((
  select jsonb_build_object('on', s."on", 'reference', s.reference, 'note', s.note)
  from dossier_steps s where s.dossier_id = e.subject_id and s.at = e.at order by s.id desc limit 1),
  '{"on": null, "reference": "", "note": ""}')`,
)

/** Cents, all public lines together. */
export const granted = fact<string>(
  () => sql`(
  select sum(l.granted)::text from dossier_lines l where l.dossier_id = e.subject_id and l.kind = 'public')`,
)

/** The step that was taken; its day is the act's, which may be earlier than the day on which it was written down. */
export const stepTaken = fact<{
  on: string
  reference: string
  note: string
  extends: 'start' | 'finish' | null
  untilOn: string | null
}>(
  () => sql`(
  select jsonb_build_object('on', s."on", 'reference', s.reference, 'note', s.note, 'extends', s.extends, 'untilOn', s.until_on)
  from dossier_steps s where s.dossier_id = e.subject_id and s.at = e.at order by s.id desc limit 1)`,
)

/** A dossier as another page names it. */
export const dossierNamed = fact<{ slug: string; title: Translated }>(
  () =>
    sql`(select jsonb_build_object('slug', d.slug, 'title', d.title) from dossiers d where d.id = e.subject_id)`,
)

const noted = sql`c.dossier_id = e.subject_id and c.at = e.at`

/** SQL that holds for an event beside which a change of a public dossier was kept. */
export const wasChanged = sql`exists (select from dossier_changes c where ${noted})`

/** What that deed changed, people and bodies by their names. */
export const changed = fact<{ field: string; funder: string; was: string; became: string }[]>(
  () => sql`(select ${changesWhere} from dossier_changes c where ${noted})`,
)
