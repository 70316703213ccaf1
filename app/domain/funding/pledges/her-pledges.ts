import { type SQL, sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
  instant,
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
import type { Pledge } from '#db/schema/index.ts'
import { campaignStates, pledgeStates } from '#db/schema/index.ts'
import { inLocale } from '../campaigns/shown-campaign.ts'
import { type CardEnd, cardEnd, lastTry } from '../collection/card-end.ts'
import { type DeclineKind, declineKind } from '../collection/declines.ts'

/** A promise as its owner reads it. */
export type HerPledge = Omit<RowOf<typeof pledgeRow>, 'cardEndsAt' | 'mendUntil' | 'refusal' | 'underWay'> & {
  /** That the card is over too soon, and until when it may be needed; only while she can give another. */
  cardEnd: { why: CardEnd; until: Date } | null
  /** While its collection waits for her: what her card was refused for, until when she can mend it, whether that is over, and whether a try is not answered yet. */
  mend: { why: DeclineKind; until: Date; late: boolean; underWay: boolean } | null
}

const pledgeRow = shape({
  id: uuid,
  amount: cents,
  anonymous: bool,
  amountHidden: bool,
  state: oneOf(pledgeStates),
  /** The saved card, as she knows it. */
  card: nullable(stored<NonNullable<Pledge['card']>>()),
  cardEndsAt: nullable(instant),
  organisation: nullable(text),
  reward: nullable(json({ id: uuid, title: text, lang: oneOf(locales) })),
  at: instant,
  mendUntil: nullable(instant),
  refusal: nullable(json({ code: nullable(text), declineCode: nullable(text), adviceCode: nullable(text) })),
  underWay: bool,
  /** The payment that collected it. */
  paymentId: nullable(uuid),
  /** What should have gone back to her did not arrive, and is owed to her still. */
  refundFailed: bool,
  /** Until the deadline of an open campaign. */
  changeable: bool,
  campaign: json({
    id: uuid,
    slug: text,
    title: text,
    lang: oneOf(locales),
    state: oneOf(campaignStates),
    deadlineAt: instant,
    goal: cents,
  }),
  now: instant,
})

/** Her promises, the latest first, continued `before` the last one shown. */
export async function herPledges(
  db: Db,
  personId: string,
  locale: Locale,
  { before, size = 20 }: { before?: string; size?: number } = {},
): Promise<{ pledges: HerPledge[]; next: string | null }> {
  const rows = await pledgesWhere(
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
  return (await pledgesWhere(db, locale, sql`p.id = ${id} and p.person_id = ${personId}`))[0] ?? null
}

/** What she has promised to this campaign and not taken back; null where there is nothing. */
export async function herPledgeTo(
  db: Db,
  { campaignId, personId, locale }: { campaignId: string; personId: string; locale: Locale },
): Promise<HerPledge | null> {
  const which = sql`p.campaign_id = ${campaignId} and p.person_id = ${personId}
    and p.state not in ('released', 'withdrawn', 'void') order by p.id desc limit 1`
  return (await pledgesWhere(db, locale, which))[0] ?? null
}

async function pledgesWhere(db: Db, locale: Locale, which: SQL): Promise<HerPledge[]> {
  const rows = await read(db, pledgeRow)`
    select p.id, p.amount, p.anonymous, p.amount_hidden as "amountHidden", p.state, p.card, g.name as organisation,
      (select y.id from payments y where y.pledge_id = p.id and y.state = 'succeeded' and not y.surplus) as "paymentId",
      exists (select from payments y where y.pledge_id = p.id and y.state = 'sent' and y.checkout_id is null) as "underWay",
      exists (select from refunds b join payments y on y.id = b.payment_id where y.pledge_id = p.id and b.state = 'failed')
        and not exists (select from refunds b join payments y on y.id = b.payment_id
          where y.pledge_id = p.id and b.state in ('planned', 'sent', 'succeeded') and b.at > (
            select max(x.at) from refunds x where x.payment_id = y.id and x.state = 'failed')) as "refundFailed",
      p.at, p.mend_until as "mendUntil", p.card_ends_at as "cardEndsAt", d.refusal, c.state = 'open' and c.deadline_at > city_now() and p.state in ('started', 'confirmed') as changeable,
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
    where ${which}`
  return rows.map(({ mendUntil, cardEndsAt, refusal, underWay, ...pledge }) => ({
    ...pledge,
    cardEnd: cardEndOf({ ...pledge, cardEndsAt }),
    mend:
      mendUntil !== null && pledge.state === 'collecting'
        ? { why: declineKind(refusal), until: mendUntil, late: mendUntil <= pledge.now, underWay }
        : null,
    now: wholeMinute(pledge.now),
  }))
}

type Ends = Pick<RowOf<typeof pledgeRow>, 'state' | 'changeable' | 'cardEndsAt' | 'now' | 'campaign'>

function cardEndOf({ state, changeable, cardEndsAt, campaign, now }: Ends): HerPledge['cardEnd'] {
  if (state !== 'confirmed' || !changeable || cardEndsAt === null) return null
  const why = cardEnd({ cardEndsAt }, campaign, now)
  return why && { why, until: lastTry(campaign.deadlineAt) }
}
