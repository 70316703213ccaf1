import { type SQL, sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import { rewardNeeds } from '#app/lib/deliveries.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
  type ValueOf,
} from '#db/read/index.ts'
import { campaignStates, legalBases, shortfallRules } from '#db/schema/index.ts'
import { cover, coverOf } from '../../projects/index.ts'
import { standing } from '../pledges/pledge-states.ts'
import { counted } from './backers-of.ts'
import { figureColumns, figures, joinFigures } from './figures-of.ts'

const rewardShown = json({
  id: uuid,
  lang: oneOf(locales),
  title: text,
  description: text,
  fromAmount: cents,
  value: cents,
  quantity: nullable(int),
  /** How many are left; null without limit. */
  left: nullable(int),
  /** What is asked so that it can be handed over. */
  needs: list(oneOf(rewardNeeds)),
})
export type RewardShown = ValueOf<typeof rewardShown>

const campaignRow = shape({
  id: uuid,
  slug: text,
  /** The language of title, purpose and html: the reader's, or French where it was not translated. */
  lang: oneOf(locales),
  title: text,
  purpose: text,
  html: text,
  goal: cents,
  leastPledge: cents,
  mostPledge: cents,
  deadlineAt: instant,
  openedAt: nullable(instant),
  state: oneOf(campaignStates),
  /** Open, and its deadline not yet past. */
  takesPledges: bool,
  shortfallRule: oneOf(shortfallRules),
  shortfallFloor: nullable(cents),
  legalBasis: nullable(oneOf(legalBases)),
  legalReference: text,
  accountantOpinion: text,
  giftsDeliberation: text,
  legalNote: text,
  deductionRuling: text,
  project: json({ slug: text, title: text, lang: oneOf(locales) }),
  /** Its project's. */
  cover: nullable(cover),
  rewards: list(rewardShown),
  outcome: nullable(json({ kind: oneOf(['reached', 'missed', 'cancelled']), reason: text, at: instant })),
  /** Counted promises whose giver asked that nobody read her name. */
  anonymous: int,
  ...figureColumns,
  now: instant,
})
export type CampaignShown = RowOf<typeof campaignRow>

/** A campaign as everybody reads it, in one statement; null where the public sees nothing. */
export const publishedCampaign = (db: Db, slug: string, locale: Locale) =>
  shown(db, locale, sql`c.slug = ${slug} and c.opened_at is not null`)

/** The same of a draft, for who prepares it. */
export const previewedCampaign = (db: Db, slug: string, locale: Locale) =>
  shown(db, locale, sql`c.slug = ${slug}`)

async function shown(db: Db, locale: Locale, which: SQL): Promise<CampaignShown | null> {
  const [row] = await read(db, campaignRow)`
    select c.id, c.slug, c.goal, c.least_pledge as "leastPledge", c.most_pledge as "mostPledge", c.deadline_at as "deadlineAt",
      c.opened_at as "openedAt", c.state, c.state = 'open' and c.deadline_at > city_now() as "takesPledges",
      c.shortfall_rule as "shortfallRule", c.shortfall_floor as "shortfallFloor", c.legal_basis as "legalBasis",
      c.legal_reference as "legalReference", c.accountant_opinion as "accountantOpinion",
      c.gifts_deliberation as "giftsDeliberation", c.legal_note as "legalNote", c.deduction_ruling as "deductionRuling",
      ${coverOf(sql`c.project_id`, locale)} as cover,
      case when c.title ? ${locale} then ${locale} else 'fr' end as lang, ${inLocale(sql`c.title`, locale)} as title,
      ${inLocale(sql`c.purpose`, locale)} as purpose, ${inLocale(sql`c.story_html`, locale)} as html,
      jsonb_build_object('slug', p.slug, 'title', coalesce(x.title, p.slug), 'lang', coalesce(x.lang, 'fr')) as project,
      case when o.campaign_id is not null then jsonb_build_object('kind', o.outcome, 'reason', o.reason, 'at', o.at) end as outcome,
      (select count(*)::int from pledges p where p.campaign_id = c.id and p.anonymous
        and p.state in ${standing} and ${counted}) as anonymous,
      ${rewardsJson(locale)} as rewards, ${figures}, city_now() as now
    from campaigns c join projects p on p.id = c.project_id
      left join lateral (select * from project_texts x where x.version_id = p.version_id
        and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x on true
      left join campaign_outcomes o on o.campaign_id = c.id
      ${joinFigures}
    where ${which}`
  return row ? { ...row, now: wholeMinute(row.now) } : null
}

export const inLocale = (column: SQL, locale: Locale) =>
  sql`coalesce(${column} ->> ${locale}, ${column} ->> 'fr')`

// What is left moves with the counts, like every figure: a unit less would tell that somebody gave as much as it asks for.
// That none is left is said at once.
const left = sql`case when r.taken >= r.quantity then 0 else greatest(1, r.quantity - (
  select count(*) from pledges p where p.reward_id = r.id and p.state in ('confirmed', 'collecting', 'collected') and ${counted})) end`

// Amounts as text: no number of JSON holds cents safely.
const rewardsJson = (locale: Locale) => sql`coalesce((select jsonb_agg(jsonb_build_object('id', r.id,
    'lang', case when r.title ? ${locale} then ${locale} else 'fr' end, 'title', ${inLocale(sql`r.title`, locale)},
    'description', ${inLocale(sql`r.description`, locale)}, 'fromAmount', r.from_amount::text, 'value', r.value::text,
    'quantity', r.quantity, 'left', ${left}, 'needs', r.needs) order by r.from_amount, r.position)
  from rewards r where r.campaign_id = c.id), '[]')`
