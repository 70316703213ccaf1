import type { z } from 'zod'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  byKey,
  instant,
  int,
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
} from '#db/read/index.ts'
import { phase } from '#db/schema/index.ts'
import { DraftContent } from './content.ts'

const draft = shape({
  id: uuid,
  slug: text,
  phase: oneOf(phase.enumValues),
  version: nullable(int),
  revision: int,
  changed: bool,
  savedAt: instant,
  savedBy: text,
  content: stored<z.input<typeof DraftContent>>(),
  texts: nullable(byKey<Locale, Texts['fr']>(json({ title: text, summary: text, body: text }))),
})
export type ProjectDraft = Omit<RowOf<typeof draft>, 'content' | 'texts'> & {
  content: DraftContent
  /** The texts that the public reads now. */
  published: Texts | null
}

/** A project as its writers see it: the draft, and what it would replace; null where there is no such project. */
export async function draftOf(db: Db, slug: string): Promise<ProjectDraft | null> {
  const [row] = await read(db, draft)`
    select p.id, p.slug, p.phase, v.number as version, d.revision, d.changed, d.saved_at as "savedAt",
      w.display_name as "savedBy", d.content,
      (select jsonb_object_agg(x.lang, jsonb_build_object('title', x.title, 'summary', x.summary, 'body', x.body))
        from project_texts x where x.version_id = p.version_id) as texts
    from projects p
      join project_drafts d on d.project_id = p.id
      join people w on w.id = d.saved_by
      left join project_versions v on v.id = p.version_id
    where p.slug = ${slug}`
  if (!row) return null
  const { texts, content, ...project } = row
  return {
    ...project,
    content: DraftContent.parse(content),
    published: texts && { fr: texts.fr ?? none, it: texts.it ?? none, en: texts.en ?? none },
  }
}

type Texts = DraftContent['texts']
const none = { title: '', summary: '', body: '' }

const named = list(json({ id: uuid, name: text }))
const mayBeInCharge = shape({ elected: named, agents: named, bodies: named })
export type InCharge = RowOf<typeof mayBeInCharge>

/** Who and what may be in charge of a project today. */
export async function whoMayBeInCharge(db: Db): Promise<InCharge> {
  const [row] = await read(db, mayBeInCharge)`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', person_id, 'name', name || ' — ' || (title->>'fr')) order by rank, name), '[]')
        from officials where coalesce(until, 'infinity') >= city_today()) as elected,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name) order by p.display_name), '[]')
        from people p join role_grants g on g.person_id = p.id and g.role = 'agent' and g.revoked_at is null) as agents,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name), '[]')
        from organisations where kind = 'public-body') as bodies`
  return row! // one row: the query has no source to be empty
}
