import { sql } from 'drizzle-orm'
import type { Translated } from '#db/schema/index.ts'
import { fact } from '../audit/index.ts'

export type CampaignFacts = {
  slug: string
  title: string
  purpose: string
  goal: string
  deadlineAt: string
  /** Why it was given up; empty unless it was. */
  reason: string
}

/** What a campaign says of itself. */
export const campaign = fact<CampaignFacts>(
  (locale) => sql`(
  select jsonb_build_object('slug', c.slug, 'title', coalesce(c.title ->> ${locale}, c.title ->> 'fr'),
    'purpose', coalesce(c.purpose ->> ${locale}, c.purpose ->> 'fr'), 'goal', c.goal::text,
    'deadlineAt', c.deadline_at, 'reason', coalesce(o.reason, ''))
  from campaigns c left join campaign_outcomes o on o.campaign_id = c.id where c.id = e.subject_id)`,
)

export type PledgeFacts = {
  id: string
  amount: string
  reward: string | null
  card: { brand: string; last4: string; expMonth: number; expYear: number } | null
  cardEndsAt: string | null
  counts: boolean
}

/** The promise that the event names, or the reader's own in that campaign: what another promised is nobody's news. */
export const pledge = fact<PledgeFacts>(
  (locale) => sql`(
  select jsonb_build_object('id', p.id, 'amount', p.amount::text, 'card', p.card,
    'cardEndsAt', p.card_ends_at, 'counts', p.state = 'confirmed',
    'reward', coalesce(r.title ->> ${locale}, r.title ->> 'fr'))
  from pledges p left join rewards r on r.id = p.reward_id
  where p.campaign_id = e.subject_id and p.person_id = n.person_id
    and (p.id = (e.details ->> 'pledgeId')::uuid
      or not e.details ? 'pledgeId' and p.confirmed_at is not null and p.state not in ('withdrawn', 'released'))
  order by p.id desc limit 1)`,
)

/** Until when its payment can be mended. */
export const mendUntil = fact<string>(
  () => sql`(select to_jsonb(p.mend_until) from pledges p where p.id = (e.details ->> 'pledgeId')::uuid)`,
)

/** What the last refusal of her card asks for. It stands in the first event that told it; a reminder tells it again. */
export const refusal = fact<'owner' | 'later' | 'never'>(
  () => sql`(
  select f.details ->> 'kind' from events f where f.subject_id = e.subject_id
    and f.verb in ('payment-needs-owner', 'payment-refused') and f.details ->> 'pledgeId' = e.details ->> 'pledgeId'
    and f.details ->> 'kind' <> 'reminder' and f.id <= e.id order by f.id desc limit 1)`,
)

export const reminder = fact<boolean>(() => sql`coalesce(e.details ->> 'kind' = 'reminder', false)`)

export const refund = fact<{ id: string; amount: string; reason: string }>(
  () => sql`(
  select jsonb_build_object('id', r.id, 'amount', r.amount::text, 'reason', r.reason)
  from refunds r where r.id = (e.details ->> 'refundId')::uuid)`,
)

export const sponsorship = fact<{
  id: string
  organisation: string
  title: string
  gross: string
  paid: boolean
}>(
  (locale) => sql`(
  select jsonb_build_object('id', s.id, 'organisation', o.name, 'title', coalesce(k.title ->> ${locale}, k.title ->> 'fr'),
    'gross', s.gross::text, 'paid', s.state = 'paid')
  from sponsorships s join organisations o on o.id = s.organisation_id join sponsor_packages k on k.id = s.package_id
  where s.id = e.subject_id)`,
)

/** The invoice or the credit note that the event names. */
export const invoice = fact<{ id: string; number: string }>(
  () => sql`(
  select jsonb_build_object('id', i.id, 'number', i.content::jsonb ->> 'number')
  from invoices i where i.id = (e.details ->> 'invoiceId')::uuid)`,
)

/** A campaign as another page names it. */
export const campaignNamed = fact<{ slug: string; title: Translated }>(
  () =>
    sql`(select jsonb_build_object('slug', c.slug, 'title', c.title) from campaigns c where c.id = e.subject_id)`,
)

const collectedSum = sql`(select f.kept from campaign_figures(e.subject_id) f)`

/** What the public accounts say was collected and is still there, in cents. */
export const collected = fact<string>(() => sql`${collectedSum}::text`)

/** SQL that holds for a campaign that keeps what was collected, once the public accounts say how much. */
export const keepsWhatItCollected = sql`(e.details ->> 'kept')::boolean and ${collectedSum} > 0`
