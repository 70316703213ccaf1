import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import { fact } from '../audit/index.ts'

/** The proposal that an event is about, as it stands now; its words are masked as everywhere. */
export const proposal = fact<{
  id: string
  slug: string
  lang: Locale
  html: string
  /** Nobody may read its words any more. */
  gone: boolean
  by: string | null
  supports: number
  threshold: number
  dueOn: string | null
  expiresOn: string
  /** Who accepted or refused it, or was named, where the event is that; else who examines it now. */
  official: string | null
  /** The one that it was merged into. */
  into: string | null
}>(
  (locale) => sql`(
  select jsonb_build_object('id', p.id, 'slug', p.slug, 'lang', c.lang, 'html', c.html, 'gone', not c.standing, 'by', c.author,
    'supports', p.supports, 'threshold', p.threshold, 'dueOn', p.due_on, 'expiresOn', p.expires_on, 'official', o.name,
    'into', (select coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') from subjects s where s.id = p.merged_into_id))
  from proposals p join contributions_for(n.person_id) c on c.id = p.id
  left join officials o on o.person_id = case
    when e.verb in ('proposal-accepted', 'proposal-refused') then coalesce(e.actor_id, p.examiner_id)
    when e.details ? 'officialId' then (e.details ->> 'officialId')::uuid else p.examiner_id end
  where p.id = e.subject_id)`,
)

/** The project that it became or joined. */
export const itsProject = fact<{ slug: string; title: string; lang: Locale }>(
  (locale) => sql`(
  select jsonb_build_object('slug', s.slug, 'title', coalesce(s.titles ->> ${locale}, s.titles ->> 'fr'),
    'lang', case when s.titles ? ${locale} then ${locale} else 'fr' end)
  from proposal_projects l join subjects s on s.id = l.project_id and s.public_at <= city_now()
  where l.proposal_id = e.subject_id order by l.at limit 1)`,
)

/** SQL that holds for a step that was not undone: an answer in force, while everybody may read the words. */
export const stepStands = sql`exists (
  select from proposals p join contributions_for(n.person_id) c on c.id = p.id and c.standing where p.id = e.subject_id
  and (e.verb not in ('proposal-accepted', 'proposal-refused')
    or exists (select from answers a where a.id = p.verdict_id and a.at = e.at)))`
