import { sql } from 'drizzle-orm'
import type { Hers } from '../hers.ts'
import { forgetDeliveriesOf } from './deliveries/forget-deliveries.ts'
import { forgetPayer } from './pledges/forget-payer.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
    sponsorships: (id) => sql`
      select s.id, p.slug as package, o.name as organisation, s.net::text as net, s.vat::text as vat, s.gross::text as gross,
        s.vat_rate, s.billing, s.logo_alt, s.website, s.state, s.at, s.paid_at,
        (select jsonb_agg(i.content::jsonb order by i.issued_at) from invoices i where i.sponsorship_id = s.id) as invoices
      from sponsorships s join sponsor_packages p on p.id = s.package_id join organisations o on o.id = s.organisation_id
      where s.person_id = ${id} order by s.at`,
    promises: (id) => sql`
      select p.id, c.slug as campaign, p.amount::text as cents, r.title as reward, o.name as organisation, p.anonymous,
        p.amount_hidden, p.state, p.card, p.at, p.confirmed_at, p.ended_at,
        (select jsonb_agg(jsonb_build_object('cents', y.amount::text, 'state', y.state, 'at', y.at, 'ended_at', y.ended_at) order by y.number)
          from payments y where y.pledge_id = p.id) as payments
      from pledges p join campaigns c on c.id = p.campaign_id left join rewards r on r.id = p.reward_id
        left join organisations o on o.id = p.organisation_id
      where p.person_id = ${id} order by p.at`,
    rewards_to_come: (id) => sql`
      select d.pledge_id as promise, r.title ->> 'fr' as reward, d.recipient, d.street, d.postcode, d.town, d.country,
        d.engraving, d.size, d.state, d.moved_at, d.at, d.erased_at
      from deliveries d join pledges p on p.id = d.pledge_id left join rewards r on r.id = p.reward_id
      where p.person_id = ${id} order by d.at`,
    known_to_stripe_as: (id) => sql`select customer_id, at from payers where person_id = ${id}`,
    refunds: (id) => sql`
      select r.amount::text as cents, r.reason, r.state, r.at, r.ended_at from refunds r
      join payments y on y.id = r.payment_id join pledges p on p.id = y.pledge_id where p.person_id = ${id} order by r.at`,
  },
  becomes: {
    'pledges.person_id': 'the ledger is law',
    'payers.person_id': 'until Stripe has forgotten the address (forget-customer)',
    'sponsorships.person_id': 'invoices are law',
  },
  ofAnOffice: [
    ...['campaign_outcomes.by', 'campaigns.prepared_by', 'deliveries.moved_by', 'refunds.by'],
    'sponsor_packages.prepared_by',
  ],
  erase: async (act, { personId }) => {
    await forgetPayer(act, personId)
    await forgetDeliveriesOf(act, personId)
  },
}
