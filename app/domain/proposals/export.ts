import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { day, instant, int, nullable, oneOf, read, shape, stored, text } from '#db/read/index.ts'
import { proposalStates } from '#db/schema/index.ts'
import { stateNow } from './list-filters.ts'

/** Every proposal that everybody may read, the oldest first, as data: nobody's name is among them. */
export const exportProposals = (db: Db) =>
  read(db, exported)`
    select p.slug, c.lang, c.title, to_jsonb(p.themes) as themes, w.place, ${stateNow} as state, p.published_at as at,
      p.supports, p.verified_supports as verified, p.weighty, p.threshold, p.due_on as "dueOn",
      (select a.at from answers a where a.id = p.verdict_id) as "answeredAt",
      (select coalesce(jsonb_agg(s.slug order by s.slug), '[]') from proposal_projects l join subjects s on s.id = l.project_id
        and s.public_at <= city_now() where l.proposal_id = p.id) as projects,
      (select m.slug from proposals m where m.id = p.merged_into_id) as "mergedInto"
    from proposals p join contributions_for(null) c on c.id = p.id and c.standing join proposals_for(null) w on w.id = p.id
    order by p.published_at, p.id limit 20000`

const exported = shape({
  slug: text,
  lang: oneOf(locales),
  title: text,
  themes: stored<string[]>(),
  place: text,
  state: oneOf(proposalStates),
  at: instant,
  supports: int,
  verified: int,
  weighty: int,
  threshold: int,
  dueOn: nullable(day),
  answeredAt: nullable(instant),
  projects: stored<string[]>(),
  mergedInto: nullable(text),
})
