import { type SQL, sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { CampaignState, LegalBasis, ShortfallRule } from '#db/schema/index.ts'
import { counted } from './backers-of.ts'
import { asFigures, type CampaignFigures, type FiguresRow, figures, joinFigures } from './figures-of.ts'

export type RewardShown = {
  id: string
  lang: Locale
  title: string
  description: string
  fromAmount: bigint
  value: bigint
  quantity: number | null
  /** How many are left; null without limit. */
  left: number | null
}
export type CampaignShown = CampaignFigures & {
  id: string
  slug: string
  /** The language of title, purpose and html: the reader's, or French where it was not translated. */
  lang: Locale
  title: string
  purpose: string
  html: string
  goal: bigint
  leastPledge: bigint
  mostPledge: bigint
  deadlineAt: Date
  openedAt: Date | null
  state: CampaignState
  /** Open, and its deadline not yet past. */
  takesPledges: boolean
  shortfallRule: ShortfallRule
  shortfallFloor: bigint | null
  legalBasis: LegalBasis | null
  legalReference: string
  accountantOpinion: string
  giftsDeliberation: string
  legalNote: string
  deductionRuling: string
  project: { slug: string; title: string; lang: Locale }
  rewards: RewardShown[]
  outcome: { kind: 'reached' | 'missed' | 'cancelled'; reason: string; at: Date } | null
  settlement: { kept: boolean; at: Date } | null
  /** Counted promises whose giver asked that nobody read her name. */
  anonymous: number
  now: Date
}

/** A campaign as everybody reads it, in one statement; null where the public sees nothing. */
export const publishedCampaign = (db: Db, slug: string, locale: Locale) =>
  shown(db, locale, sql`c.slug = ${slug} and c.opened_at is not null`)

/** The same of a draft, for who prepares it. */
export const previewedCampaign = (db: Db, slug: string, locale: Locale) =>
  shown(db, locale, sql`c.slug = ${slug}`)

async function shown(db: Db, locale: Locale, which: SQL): Promise<CampaignShown | null> {
  const [row] = await db.execute<Row>(sql`
    select c.id, c.slug, c.goal::text as goal, c.least_pledge::text as least, c.most_pledge::text as most, c.deadline_at,
      c.opened_at, c.state, c.state = 'open' and c.deadline_at > city_now() as "takesPledges",
      c.shortfall_rule as "shortfallRule", c.shortfall_floor::text as floor, c.legal_basis as "legalBasis",
      c.legal_reference as "legalReference", c.accountant_opinion as "accountantOpinion",
      c.gifts_deliberation as "giftsDeliberation", c.legal_note as "legalNote", c.deduction_ruling as "deductionRuling",
      case when c.title ? ${locale} then ${locale} else 'fr' end as lang, ${inLocale(sql`c.title`, locale)} as title,
      ${inLocale(sql`c.purpose`, locale)} as purpose, ${inLocale(sql`c.story_html`, locale)} as html,
      jsonb_build_object('slug', p.slug, 'title', coalesce(x.title, p.slug), 'lang', coalesce(x.lang, 'fr')) as project,
      case when o.campaign_id is not null then jsonb_build_object('kind', o.outcome, 'reason', o.reason, 'at', o.at) end as outcome,
      (select jsonb_build_object('kept', s.kept, 'at', s.at) from campaign_settlements s where s.campaign_id = c.id) as settlement,
      (select count(*)::int from pledges p where p.campaign_id = c.id and p.anonymous
        and p.state in ('confirmed', 'collecting', 'collected') and ${counted}) as anonymous,
      ${rewardsJson(locale)} as rewards, ${figures}, city_now() as now
    from campaigns c join projects p on p.id = c.project_id
      left join lateral (select * from project_texts x where x.version_id = p.version_id
        and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x on true
      left join campaign_outcomes o on o.campaign_id = c.id
      ${joinFigures}
    where ${which}`)
  return row ? asCampaign(row) : null
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
    'quantity', r.quantity, 'left', ${left}) order by r.from_amount, r.position)
  from rewards r where r.campaign_id = c.id), '[]')`

type Dated = 'deadlineAt' | 'openedAt' | 'now'
type Amounts = 'goal' | 'leastPledge' | 'mostPledge' | 'shortfallFloor'
type Lists = 'rewards' | 'outcome' | 'settlement'
type Row = Omit<CampaignShown, keyof CampaignFigures | Dated | Amounts | Lists> &
  FiguresRow & {
    goal: string
    least: string
    most: string
    floor: string | null
    deadline_at: string
    opened_at: string | null
    now: string
    rewards: (Omit<RewardShown, 'fromAmount' | 'value'> & { fromAmount: string; value: string })[]
    outcome: { kind: 'reached' | 'missed' | 'cancelled'; reason: string; at: string } | null
    settlement: { kept: boolean; at: string } | null
  }

function asCampaign(row: Row): CampaignShown {
  const { goal, least, most, floor, deadline_at, opened_at, now, rewards, outcome, settlement, ...same } = row
  return {
    ...same,
    ...asFigures(row),
    goal: BigInt(goal),
    leastPledge: BigInt(least),
    mostPledge: BigInt(most),
    shortfallFloor: floor === null ? null : BigInt(floor),
    deadlineAt: new Date(deadline_at),
    openedAt: opened_at === null ? null : new Date(opened_at),
    now: wholeMinute(new Date(now)),
    rewards: rewards.map(({ fromAmount, value, ...reward }) => ({
      ...reward,
      fromAmount: BigInt(fromAmount),
      value: BigInt(value),
    })),
    outcome: outcome && { ...outcome, at: new Date(outcome.at) },
    settlement: settlement && { ...settlement, at: new Date(settlement.at) },
  }
}
