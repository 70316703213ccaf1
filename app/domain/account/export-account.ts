import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'

/**
 * Every table that holds something of a person, and how her rows are found (Regulation (EU) 2016/679, art. 15 and 20).
 * What would let someone act as her stays out: hashes, secrets, tokens. A test walks all foreign keys to `people` and
 * fails when a table is neither here nor excused.
 */
export const exported: Record<string, (personId: string) => SQL> = {
  account: (id) => sql`
    select id, display_name, email, locale, class, mails, joined_at, last_visit_at, password_hash is not null as has_password
    from people where id = ${id}`,
  former_names: (id) => sql`select name, until from former_names where person_id = ${id} order by until`,
  devices: (id) => sql`
    select device, opened_at, seen_at, expires_at, second_factor_at, demonstration from sessions where user_id = ${id} order by opened_at`,
  second_factor: (id) => sql`select at, confirmed_at from second_factors where person_id = ${id}`,
  lock_changes: (id) => sql`
    select what, at, told, became, stopped_at, resumed_at from lock_changes where person_id = ${id} order by at`,
  wrong_codes: (id) => sql`select day, many from wrong_codes where person_id = ${id} order by day`,
  recovery_codes: (id) => sql`select used_at from recovery_codes where person_id = ${id}`,
  roles: (id) =>
    sql`select role, granted_at, revoked_at from role_grants where person_id = ${id} order by granted_at`,
  official: (id) =>
    sql`select slug, name, title, delegation, since, until from officials where person_id = ${id}`,
  organisations: (id) => sql`
    select o.name, o.kind, o.siret, m.since, m.ended_at from memberships m join organisations o on o.id = m.organisation_id
    where m.person_id = ${id} order by m.since`,
  sponsorships: (id) => sql`
    select s.id, p.slug as package, o.name as organisation, s.net::text as net, s.vat::text as vat, s.gross::text as gross,
      s.vat_rate, s.billing, s.logo_alt, s.website, s.state, s.at, s.paid_at,
      (select jsonb_agg(i.content::jsonb order by i.issued_at) from invoices i where i.sponsorship_id = s.id) as invoices
    from sponsorships s join sponsor_packages p on p.id = s.package_id join organisations o on o.id = s.organisation_id
    where s.person_id = ${id} order by s.at`,
  residency_claims: (id) => sql`
    select c.id, c.class, c.method, c.note, c.at, c.withdrawn_at, f.name as proof_file, f.bytes as proof_bytes,
      r.granted, r.reason, r.at as ruled_at, r.expires_on
    from residency_claims c left join residency_rulings r on r.claim_id = c.id left join files f on f.id = c.proof_file_id
    where c.person_id = ${id} order by c.at`,
  contributions: (id) => sql`
    select c.*, (select jsonb_agg(jsonb_build_object('number', r.number, 'body', r.body, 'until', r.until) order by r.number)
      from contribution_revisions r where r.contribution_id = c.id) as former_texts
    from contributions c where c.author_id = ${id} order by c.at`,
  opinions: (id) => sql`select * from opinions where person_id = ${id} order by at`,
  found_useful: (id) => sql`select contribution_id, at from usefuls where person_id = ${id} order by at`,
  questions: (id) => sql`
    select q.* from questions q join contributions c on c.id = q.id where c.author_id = ${id} order by c.at`,
  answers_given: (id) =>
    sql`select id, contribution_id, lang, body, at, undone_at from answers where official_id = ${id} order by at`,
  notices: (id) => sql`
    select id, contribution_id, reason, explanation, good_faith, at, ruling_id from notices where reporter_id = ${id} order by at`,
  rulings_on_my_contributions: (id) => sql`
    select r.id, r.contribution_id, r.decision, r.ground, r.reason, r.at from rulings r
    join contributions c on c.id = r.contribution_id where c.author_id = ${id} order by r.at`,
  appeals: (id) => sql`select id, ruling_id, text, at, due_on from appeals where by = ${id} order by at`,
  promises: (id) => sql`
    select p.id, c.slug as campaign, p.amount::text as cents, r.title as reward, o.name as organisation, p.anonymous,
      p.amount_hidden, p.state, p.card, p.at, p.confirmed_at, p.ended_at,
      (select jsonb_agg(jsonb_build_object('cents', y.amount::text, 'state', y.state, 'at', y.at, 'ended_at', y.ended_at) order by y.number)
        from payments y where y.pledge_id = p.id) as payments
    from pledges p join campaigns c on c.id = p.campaign_id left join rewards r on r.id = p.reward_id
      left join organisations o on o.id = p.organisation_id
    where p.person_id = ${id} order by p.at`,
  allowed_at_the_counter: (id) =>
    sql`select at, ends_at, revoked_at from counter_allowances where person_id = ${id} order by at`,
  asked_at_the_counter: (id) => sql`
    select kind, subject_id, class, method, at, given_at, used_at, taken_back_at, paper_hash from counter_consents
    where person_id = ${id} order by at`,
  known_to_stripe_as: (id) => sql`select customer_id, at from payers where person_id = ${id}`,
  refunds: (id) => sql`
    select r.amount::text as cents, r.reason, r.state, r.at, r.ended_at from refunds r
    join payments y on y.id = r.payment_id join pledges p on p.id = y.pledge_id where p.person_id = ${id} order by r.at`,
  follows: (id) => sql`select subject_id, cadence, since from follows where person_id = ${id} order by since`,
  notifications: (id) => sql`
    select id, event_id::text, template, cadence, at, read_at, mailed_at from notifications where person_id = ${id} order by id`,
  digests: (id) => sql`select cadence, period, at from digests where person_id = ${id} order by at`,
  checkpoint_mails: (id) => sql`
    select r.locale, r.asked_at, r.confirmed_at, (select jsonb_agg(m.day order by m.day) from checkpoint_mails m where m.reader_id = r.id) as days
    from checkpoint_readers r
    where r.person_id = ${id} or r.email = (select p.email from people p where p.id = ${id})`,
  invitations: (id) => sql`
    select i.role, i.at, i.expires_at, i.accepted_at from invitations i join people p on p.email = i.email where p.id = ${id}`,
  deeds: (id) => sql`
    select id::text, verb, subject_kind, subject_id, topic_id, details, at from events where actor_id = ${id} order by id`,
}

/**
 * All that is known of a person, as pieces of one JSON text: a table at a time, so that no account is too large. The
 * instants are those of the city's clock, in UTC.
 */
export async function* exportAccount(db: Db, personId: string): AsyncGenerator<string> {
  yield '{\n  "format": "cordee-account-1"'
  for (const [name, query] of Object.entries(exported)) {
    const rows = await db.execute(query(personId))
    yield `,\n  ${JSON.stringify(name)}: [`
    for (const [n, row] of [...rows].entries()) yield `${n ? ',' : ''}\n    ${JSON.stringify(row)}`
    yield rows.length ? '\n  ]' : ']'
  }
  yield '\n}\n'
}
