import { sql } from 'drizzle-orm'
import type { Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
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
    residency_claims: (id) => sql`
      select c.id, c.class, c.method, c.note, c.at, c.withdrawn_at, f.name as proof_file, f.bytes as proof_bytes,
        r.granted, r.reason, r.at as ruled_at, r.expires_on
      from residency_claims c left join residency_rulings r on r.claim_id = c.id left join files f on f.id = c.proof_file_id
      where c.person_id = ${id} order by c.at`,
    typed_forms: (id) => sql`select form, typed, at from typed_forms where person_id = ${id} order by at`,
    invitations: (id) => sql`
      select i.role, i.at, i.expires_at, i.accepted_at from invitations i join people p on p.email = i.email where p.id = ${id}`,
  },
  becomes: {
    'people.email': 'gone',
    'people.display_name': 'says that the account was erased',
    'people.name_key': 'her opaque id',
    'sign_in_codes.email': 'gone',
    'invitations.email': 'gone',
    'lock_changes.told': 'gone',
    'lock_changes.became': 'gone',
    'former_names.name': 'gone',
    'sessions.user_id': 'gone',
    'lock_changes.person_id': 'gone',
    'wrong_codes.person_id': 'gone',
    'former_names.person_id': 'gone',
    'second_factors.person_id': 'gone',
    'recovery_codes.person_id': 'gone',
    'memberships.person_id': 'gone',
    'residency_claims.person_id': 'gone',
    'typed_forms.person_id': 'gone',
  },
  ofAnOffice: [
    'invitations.invited_by',
    'officials.name',
    'officials.person_id',
    'residency_rulings.by',
    'role_grants.granted_by',
    'role_grants.person_id',
    'role_grants.revoked_by',
  ],
}
