import { sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
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
import { type personClass, proposalStates, type Theme, type Translated } from '#db/schema/index.ts'
import { standing, standingColumns, takes, type WhatOneCanDo, whatOneCanDo } from '../subjects/index.ts'
import { stateNow } from './list-filters.ts'
import { carryOnDays, inCall, mayStep } from './states.ts'

const named = { slug: text, title: text, lang: oneOf(locales) }
const { takes: takesColumn, ...standings } = standingColumns
const proposalRow = shape({
  ...standings,
  takes: takesColumn,
  id: uuid,
  slug: text,
  lang: oneOf(locales),
  title: text,
  summary: text,
  problemHtml: text,
  solutionHtml: text,
  themes: stored<Theme[]>(),
  place: text,
  state: oneOf(proposalStates),
  /** Where it stands in the call of a budget. */
  call: nullable(oneOf(inCall)),
  version: int,
  versions: int,
  supports: int,
  verified: int,
  weighty: int,
  threshold: int,
  thresholdClasses: stored<(typeof personClass.enumValues)[number][]>(),
  publishedAt: instant,
  reachedAt: nullable(instant),
  expiresOn: day,
  dueOn: nullable(day),
  overdue: bool,
  withdrawnAt: nullable(instant),
  /** Everybody may read its words; else why not. */
  readable: bool,
  held: bool,
  hiddenReason: nullable(text),
  atCounter: bool,
  /** Null once an account was erased. */
  authors: list(json({ name: nullable(text) })),
  examiner: nullable(json({ id: uuid, slug: text, name: text })),
  verdict: nullable(
    json({
      id: uuid,
      name: text,
      slug: text,
      title: stored<Translated>(),
      lang: oneOf(locales),
      html: text,
      at: instant,
    }),
  ),
  projects: list(json(named)),
  mergedInto: nullable(json(named)),
  mergedFrom: list(json({ ...named, supports: int })),
  /** The reader's own. */
  supported: nullable(json({ at: instant, verified: bool })),
  author: bool,
  /** She asked to be one of the authors, and waits. */
  asked: bool,
  now: instant,
})
type Row = RowOf<typeof proposalRow>

export type PublishedProposal = Omit<Row, keyof typeof standingColumns> & {
  can: WhatOneCanDo & {
    support: boolean
    revise: boolean
    withdraw: boolean
    carryOn: boolean
    askToJoin: boolean
    merge: boolean
    /** Say yes or no to who would be one of its authors. */
    takeAuthors: boolean
  }
}

/** All that a proposal's page says of the proposal itself, in one statement; null where the reader may see nothing. */
export async function publishedProposal(
  db: Db,
  slug: string,
  { locale, viewerId }: { locale: Locale; viewerId: string | null },
): Promise<PublishedProposal | null> {
  const viewer = sql`${viewerId}::uuid`
  const [row] = await read(db, proposalRow)`
    select p.id, p.slug, c.lang, c.title, to_jsonb(p.themes) as themes,
      case when ${shown} then p.place else '' end as place, ${stateNow} as state, stands_in_call(p.id) as call, p.version,
      case when ${shown} then p.summary else '' end as summary,
      case when ${shown} then v.problem_html else '' end as "problemHtml",
      case when ${shown} then v.solution_html else '' end as "solutionHtml",
      (select count(*)::int from proposal_versions x where x.proposal_id = p.id) as versions,
      p.supports, p.verified_supports as verified, p.weighty, p.threshold,
      to_jsonb(p.threshold_classes) as "thresholdClasses", p.published_at as "publishedAt", p.reached_at as "reachedAt",
      p.expires_on as "expiresOn", p.due_on as "dueOn", coalesce(p.state = 'examined' and p.due_on < t.today, false) as overdue,
      p.withdrawn_at as "withdrawnAt", c.standing as readable, c.held_at is not null as held,
      c.hidden_reason as "hiddenReason", c.at_counter as "atCounter",
      coalesce((select jsonb_agg(jsonb_build_object('name', case when a.erased_at is null then a.display_name end)
          order by w.agreed_at, a.id) from proposal_authors w join people a on a.id = w.person_id
        where w.proposal_id = p.id and w.agreed_at is not null and c.standing), '[]') as authors,
      case when o.person_id is not null then jsonb_build_object('id', o.person_id, 'slug', o.slug, 'name', o.name)
        end as examiner,
      (select jsonb_build_object('id', n.id, 'name', f.name, 'slug', f.slug, 'title', n.official_title, 'lang', n.lang,
          'html', n.html, 'at', n.at) from answers n join officials f on f.person_id = n.official_id
        where n.id = p.verdict_id) as verdict,
      ${namedIn(locale, sql`select l.project_id from proposal_projects l where l.proposal_id = p.id`)} as projects,
      (${namedIn(locale, sql`p.merged_into_id`)}) -> 0 as "mergedInto",
      coalesce((select jsonb_agg(jsonb_build_object('slug', m.slug, 'supports', m.supports,
          'title', coalesce(z.titles ->> ${locale}, z.titles ->> 'fr'),
          'lang', case when z.titles ? ${locale} then ${locale} else 'fr' end) order by m.supports desc, m.id)
        from proposals m join subjects z on z.id = m.id where m.merged_into_id = p.id), '[]') as "mergedFrom",
      (select jsonb_build_object('at', coalesce(y.changed_at, y.at), 'verified', y.verified) from opinions y
        where y.subject_id = p.id and y.person_id = ${viewer}) as supported,
      exists (select from proposal_authors w where w.proposal_id = p.id and w.person_id = ${viewer}
        and w.agreed_at is not null) as author,
      exists (select from proposal_authors w where w.proposal_id = p.id and w.person_id = ${viewer}
        and w.agreed_at is null) as asked,
      ${standing(sql`t.today`)}, ${takes}, t.now
    from proposals p
    join contributions_for(${viewer}) c on c.id = p.id
    join subjects s on s.id = p.id
    join subject_kinds k on k.kind = s.kind
    join proposal_versions v on v.proposal_id = p.id and v.number = p.version
    left join officials o on o.person_id = p.examiner_id
    cross join (select n as now, city_day(n) as today from city_now() n) t
    where p.slug = ${slug} or p.hidden_slug = ${slug}`
  return row ? asProposal(row, viewerId) : null
}

/** Her own words she reads though they are hidden; what was taken back nobody does. */
const shown = sql`(c.standing or c.mine and c.withdrawn_at is null)`

const namedIn = (locale: Locale, ids: ReturnType<typeof sql>) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('slug', z.slug, 'title', coalesce(z.titles ->> ${locale}, z.titles ->> 'fr'),
    'lang', case when z.titles ? ${locale} then ${locale} else 'fr' end) order by z.public_at, z.id)
  from subjects z where z.id in (${ids}) and z.public_at <= city_now()), '[]')`

function asProposal(row: Row, viewerId: string | null): PublishedProposal {
  const { takes: _, opinionsOpenAt, opinionsCloseAt, commentsClosedAt, givenUp, answered, ...shown } = row
  const { state, call, readable, author, supported, withdrawnAt, now } = row
  const inTime = withdrawnAt !== null && now.getTime() - withdrawnAt.getTime() < carryOnDays * 86_400_000
  return {
    ...shown,
    now: wholeMinute(now),
    can: {
      ...whatOneCanDo(row, now),
      comment: readable && whatOneCanDo(row, now).comment,
      support: readable && mayStep('support', state),
      revise: author && readable && mayStep('revise', state, call),
      withdraw: author && readable && mayStep('withdraw', state, call),
      carryOn: readable && mayStep('carryOn', state) && inTime && supported !== null && !author,
      merge: author && readable && mayStep('merge', state, call),
      takeAuthors: author && readable && mayStep('support', state),
      askToJoin: viewerId !== null && readable && !author && !row.asked && mayStep('support', state),
    },
  }
}
