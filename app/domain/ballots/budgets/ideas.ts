import { sql } from 'drizzle-orm'
import { ideaVerdicts, phases, proposalStates, type Theme } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  cents,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'
import { isUnderAppeal } from './stranded.ts'

const row = shape({
  id: uuid,
  slug: text,
  /** Empty once nobody may read it. */
  title: text,
  lang: oneOf(locales),
  summary: text,
  /** Which wording of its proposal stands now. */
  version: int,
  themes: stored<Theme[]>(),
  place: text,
  state: oneOf(proposalStates),
  supports: int,
  verdict: nullable(oneOf(ideaVerdicts)),
  cost: nullable(cents),
  estimatedBy: text,
  reason: text,
  /** The one into which it was taken. */
  into: nullable(json({ slug: text, title: text, lang: oneOf(locales) })),
  /** Its place on the ballot. */
  number: nullable(int),
  /** What it became; `phase` is null while the project is a draft. */
  project: nullable(json({ slug: text, phase: nullable(oneOf(phases)) })),
})
export type Idea = RowOf<typeof row>

const select = (locale: Locale) => sql`
  select i.proposal_id as id, p.slug, w.title, w.lang, w.summary, p.version, to_jsonb(w.themes) as themes, w.place, p.state,
    p.supports, i.verdict, i.cost, i.estimated_by as "estimatedBy", i.reason, i.number,
    case when i.into_id is not null then (select jsonb_build_object('slug', s.slug,
      'title', coalesce(s.titles ->> ${locale}, s.titles ->> 'fr'),
      'lang', case when s.titles ? ${locale} then ${locale} else 'fr' end) from subjects s where s.id = i.into_id) end as into,
    case when i.project_id is not null then (select jsonb_build_object('slug', j.slug,
      'phase', case when j.published_at is not null then j.phase end) from projects j where j.id = i.project_id) end as project
  from budget_ideas i join proposals p on p.id = i.proposal_id
  join ideas_for(null) w on w.proposal_id = i.proposal_id`

/**
 * The ideas of a budget that everybody may read: on the ballot in their order there, else the most supported first. On the
 * ballot they stay, whatever became of their words since. 500 at most.
 */
export const ideasOf = (db: Db, budgetId: string, locale: Locale) =>
  read(db, row)`${select(locale)} where i.budget_id = ${budgetId} and (w.standing or i.number is not null)
    order by i.number, i.verdict is not distinct from 'refused', p.supports desc, i.at, i.proposal_id limit 500`

/** One of them, by the address of its proposal. */
export async function ideaAt(db: Db, budgetId: string, slug: string, locale: Locale): Promise<Idea | null> {
  const [found] = await read(db, row)`${select(locale)} where i.budget_id = ${budgetId} and p.slug = ${slug}
    and (w.standing or i.number is not null)`
  return found ?? null
}

const where = shape({
  slug: text,
  titles: stored<Translated>(),
  verdict: nullable(oneOf(ideaVerdicts)),
  reason: text,
  cost: nullable(cents),
  estimatedBy: text,
})

/** The budget in whose call a proposal stands, and what was said of it there; null for every other one. */
export async function budgetOfProposal(db: Db, proposalId: string) {
  const [found] = await read(db, where)`
    select c.slug, c.titles, i.verdict, i.reason, i.cost, i.estimated_by as "estimatedBy"
    from budget_ideas i join consultations c on c.id = i.budget_id where i.proposal_id = ${proposalId}`
  return found ?? null
}

/** How many ideas of a budget wait for a moderator, an appeal's too: until one has spoken nobody reads them, and no vote is announced. */
export async function ideasHeld(db: Db, budgetId: string): Promise<number> {
  const [row] = await read(db, heldRow)`
    select count(*)::int as held from budget_ideas i left join contributions_for(null) c on c.id = i.proposal_id
    where i.budget_id = ${budgetId} and (c.id is null or ${isUnderAppeal})`
  return row!.held // one row
}

const heldRow = shape({ held: int })
