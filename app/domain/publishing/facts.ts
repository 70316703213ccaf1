import { sql } from 'drizzle-orm'
import type { DecisionKind, RedactionGround, Translated } from '#db/schema/index.ts'
import { fact } from '../audit/index.ts'
import { decidedBy } from './decisions/subject-titles.ts'

/** What an act says of itself; its title in the reader's language, or in French. */
export const decision = fact<{
  slug: string
  kind: DecisionKind
  number: string
  decidedOn: string
  title: string
}>(
  (locale) => sql`(
  select jsonb_build_object('slug', d.slug, 'kind', d.kind, 'number', d.number, 'decidedOn', d.decided_on,
    'title', coalesce(d.title ->> ${locale}, d.title ->> 'fr')) from decisions d where d.id = e.subject_id)`,
)

/** The titles of what it decides. */
export const decided = fact<string[]>(
  (locale) => sql`(
  select coalesce(jsonb_agg(one ->> 'title'), '[]') from jsonb_array_elements(${decidedBy(sql`e.subject_id`, locale)}) one)`,
)

export const successor = fact<{ kind: DecisionKind; number: string }>(
  () => sql`(
  select jsonb_build_object('kind', s.kind, 'number', s.number) from decisions s where s.supersedes_id = e.subject_id)`,
)

/** Why its text was taken out. */
export const ground = fact<RedactionGround>(
  () => sql`(select r.ground from decision_redactions r where r.decision_id = e.subject_id)`,
)

/** An act as a knot names it, with its title in each language that it has. */
export const actNamed = fact<{
  slug: string
  kind: DecisionKind
  number: string
  decidedOn: string
  title: Translated
}>(
  () => sql`(
  select jsonb_build_object('slug', d.slug, 'kind', d.kind, 'number', d.number, 'decidedOn', d.decided_on, 'title', d.title)
  from decisions d where d.id = e.subject_id)`,
)

/** The address of the act by which a project moved on: what this area adds to a project's event. */
export const actOfPassage = fact<string>(
  () => sql`(
  select d.slug from project_passages p join decisions d on d.id = p.decision_id
  where p.project_id = e.subject_id and p.at = e.at order by p.id desc limit 1)`,
)
