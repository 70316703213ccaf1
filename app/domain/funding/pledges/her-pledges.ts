import { type SQL, sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Decline } from '#app/lib/money/stripe-facts.ts'
import type { Db } from '#db/client.ts'
import type { CampaignState, Pledge, PledgeState } from '#db/schema/index.ts'
import { inLocale } from '../campaigns/shown-campaign.ts'
import { type CardEnd, cardEnd, lastTry } from '../collection/card-end.ts'
import { type DeclineKind, declineKind } from '../collection/declines.ts'

/** A promise as its owner reads it. */
export type HerPledge = {
  id: string
  amount: bigint
  anonymous: boolean
  amountHidden: boolean
  state: PledgeState
  /** The saved card, as she knows it. */
  card: Pledge['card']
  /** That the card is over too soon, and until when it may be needed; only while she can give another. */
  cardEnd: { why: CardEnd; until: Date } | null
  organisation: string | null
  reward: { id: string; title: string; lang: Locale } | null
  at: Date
  /** While its collection waits for her: what her card was refused for, and until when she can mend it. */
  mend: { why: DeclineKind; until: Date } | null
  /** Until the deadline of an open campaign. */
  changeable: boolean
  campaign: {
    id: string
    slug: string
    title: string
    lang: Locale
    state: CampaignState
    deadlineAt: Date
    goal: bigint
  }
  now: Date
}

/** Her promises, the latest first, continued `before` the last one shown. */
export async function herPledges(
  db: Db,
  personId: string,
  locale: Locale,
  { before, size = 20 }: { before?: string; size?: number } = {},
): Promise<{ pledges: HerPledge[]; next: string | null }> {
  const rows = await read(
    db,
    locale,
    sql`p.person_id = ${personId} and (${before ?? null}::uuid is null or p.id < ${before ?? null}::uuid)
      order by p.id desc limit ${size + 1}`,
  )
  const page = rows.slice(0, size)
  return { pledges: page, next: rows.length > size ? (page.at(-1)?.id ?? null) : null }
}

/** One of her promises; null for another's. */
export async function herPledge(
  db: Db,
  { id, personId, locale }: { id: string; personId: string; locale: Locale },
): Promise<HerPledge | null> {
  return (await read(db, locale, sql`p.id = ${id} and p.person_id = ${personId}`))[0] ?? null
}

/** What she has promised to this campaign and not taken back; null where there is nothing. */
export async function herPledgeTo(
  db: Db,
  { campaignId, personId, locale }: { campaignId: string; personId: string; locale: Locale },
): Promise<HerPledge | null> {
  const which = sql`p.campaign_id = ${campaignId} and p.person_id = ${personId}
    and p.state not in ('released', 'withdrawn', 'void') order by p.id desc limit 1`
  return (await read(db, locale, which))[0] ?? null
}

async function read(db: Db, locale: Locale, which: SQL): Promise<HerPledge[]> {
  const rows = await db.execute<Row>(sql`
    select p.id, p.amount::text as amount, p.anonymous, p.amount_hidden as "amountHidden", p.state, p.card, g.name as organisation,
      p.at, p.mend_until, p.card_ends_at, d.refusal, c.state = 'open' and c.deadline_at > city_now() and p.state in ('started', 'confirmed') as changeable,
      case when r.id is not null then jsonb_build_object('id', r.id, 'title', ${inLocale(sql`r.title`, locale)},
        'lang', case when r.title ? ${locale} then ${locale} else 'fr' end) end as reward,
      jsonb_build_object('id', c.id, 'slug', c.slug, 'title', ${inLocale(sql`c.title`, locale)},
        'lang', case when c.title ? ${locale} then ${locale} else 'fr' end, 'state', c.state,
        'deadlineAt', c.deadline_at, 'goal', c.goal::text) as campaign,
      city_now() as now
    from pledges p join campaigns c on c.id = p.campaign_id
      left join rewards r on r.id = p.reward_id left join organisations g on g.id = p.organisation_id
      left join lateral (
        select jsonb_build_object('code', null, 'declineCode', y.decline_code, 'adviceCode', y.advice_code) as refusal
        from payments y where y.pledge_id = p.id and y.decline_code is not null order by y.number desc limit 1) d on true
    where ${which}`)
  return rows.map(({ amount, at, mend_until, card_ends_at, refusal, campaign, now, ...pledge }) => ({
    ...pledge,
    amount: BigInt(amount),
    at: new Date(at),
    cardEnd: cardEndOf({ ...pledge, card_ends_at, campaign, now }),
    mend:
      mend_until !== null && pledge.state === 'collecting'
        ? { why: declineKind(refusal), until: new Date(mend_until) }
        : null,
    campaign: {
      ...campaign,
      deadlineAt: new Date(campaign.deadlineAt),
      goal: BigInt(campaign.goal),
    },
    now: wholeMinute(new Date(now)),
  }))
}

type Ends = Pick<Row, 'state' | 'changeable' | 'card_ends_at' | 'now'> & { campaign: { deadlineAt: string } }

function cardEndOf({ state, changeable, card_ends_at, campaign, now }: Ends): HerPledge['cardEnd'] {
  if (state !== 'confirmed' || !changeable || card_ends_at === null) return null
  const deadlineAt = new Date(campaign.deadlineAt)
  const why = cardEnd({ cardEndsAt: new Date(card_ends_at) }, { deadlineAt }, new Date(now))
  return why && { why, until: lastTry(deadlineAt) }
}

type Row = Omit<HerPledge, 'amount' | 'at' | 'cardEnd' | 'mend' | 'campaign' | 'now'> & {
  amount: string
  at: string
  mend_until: string | null
  card_ends_at: string | null
  refusal: Decline | null
  campaign: Omit<HerPledge['campaign'], 'deadlineAt' | 'goal'> & { deadlineAt: string; goal: string }
  now: string
}
