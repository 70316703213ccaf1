import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { joinSubject, subjectName } from '../subjects/index.ts'
import { decidedBy } from './decisions/subject-titles.ts'
import type { Story } from './story.ts'

type Row = Omit<Story, 'at' | 'readAt'> & { at: string; readAt: string | null }

/** The stories behind some notifications (`n`), chosen and ordered by `which`, in one statement. */
export const stories = (db: Db, locale: Locale, which: SQL): Promise<Story[]> =>
  storiesFrom(db, locale, sql`notifications`, which)

/** The same of anything that has the columns of a notification: what a feed tells has no reader. */
export async function storiesFrom(db: Db, locale: Locale, source: SQL, which: SQL): Promise<Story[]> {
  const rows = await db.execute<Row>(sql`
    select n.id, n.template as news, e.verb, n.at, n.read_at as "readAt",
      ${topic(locale)} as topic, ${contribution} as contribution, ${parent} as parent, ${question} as question,
      ${answer} as answer, ${version(locale)} as version, ${milestone} as milestone, ${slip} as slip,
      ${passage} as passage, ${halt} as halt, ${ruling} as ruling, ${appeal} as appeal, ${claim} as claim, ${dossier(locale)} as dossier,
      ${decision(locale)} as decision,
      ${campaign(locale)} as campaign, ${pledge(locale)} as pledge, ${alarm} as alarm,
      ${sponsorship(locale)} as sponsorship, ${collection} as collection, ${entry} as entry, ${voice} as voice
    from ${source} n join events e on e.id = n.event_id
    ${which}`)
  return rows.map((row) => ({
    ...row,
    at: new Date(row.at),
    readAt: row.readAt === null ? null : new Date(row.readAt),
  }))
}

const topic = (locale: Locale) => sql`(
  select ${subjectName} from (select n.topic_id as id) told ${joinSubject(sql`told.id`, locale, 'draft')}
  where sub_kind.follows)`

// Whoever judges an appeal reads what was hidden; nobody what its author took back.
const judged = sql`case when n.template = 'appeal-to-judge' and c.hidden_at is not null and c.withdrawn_at is null
  then (select k.html from contributions k where k.id = c.id) else c.html end`

const contribution = sql`(
  select jsonb_build_object('id', c.id, 'kind', c.kind, 'title', c.title, 'lang', c.lang, 'html', ${judged},
    'by', case when c.author is not null then coalesce(c.official_name, c.organisation, c.author) end,
    'gone', not c.standing)
  from contributions_for(n.person_id) c
  where c.id = e.subject_id)`

const parent = sql`(
  select jsonb_build_object('lang', up.lang, 'html', up.html)
  from contributions_for(n.person_id) c join contributions_for(n.person_id) up on up.id = c.parent_id where c.id = e.subject_id)`

const question = sql`(
  select jsonb_build_object('official', o.name, 'dueOn', q.due_on, 'settled', q.settled,
    'remark', case when exists (select from contributions_for(n.person_id) c where c.id = q.id and c.standing)
      then coalesce(q.settled_remark, '') else '' end)
  from questions q join officials o on o.person_id = q.official_id where q.id = e.subject_id)`

// The answer that the event names, in force or undone since; else the one in force.
const answer = sql`(
  select jsonb_build_object('id', a.id, 'by', o.name, 'title', a.official_title, 'lang', a.lang, 'html', a.html, 'at', a.at)
  from answers a join officials o on o.person_id = a.official_id
  where a.contribution_id = e.subject_id and case when e.details ? 'answerId'
    then a.id = (e.details ->> 'answerId')::uuid and (a.undone_at is null or e.verb = 'answer-undone')
    else a.undone_at is null end)`

const version = (locale: Locale) => sql`(
  select jsonb_build_object('id', v.id, 'number', v.number, 'reason', v.reason,
    'answered', (select count(*)::int from version_answers va where va.version_id = v.id),
    'summary', coalesce(local.summary, french.summary, ''),
    'note', coalesce((select va.note from version_answers va where va.version_id = v.id and va.contribution_id = e.subject_id), ''))
  from project_versions v
  left join project_texts local on local.version_id = v.id and local.lang = ${locale}
  left join project_texts french on french.version_id = v.id and french.lang = 'fr'
  where v.id = (e.details ->> 'versionId')::uuid)`

const milestone = sql`(
  select jsonb_build_object('title', m.title, 'baselineOn', m.baseline_on, 'actualOn', m.actual_on)
  from milestones m where e.subject_kind = 'milestone' and m.id = e.subject_id)`

// What a deed wrote beside its event stands at the same instant: a slip, a passage, a halt.
const slip = sql`(
  select jsonb_build_object('fromOn', s.from_on, 'toOn', s.to_on, 'reason', s.reason)
  from milestone_slips s where s.milestone_id = e.subject_id and s.at = e.at order by s.id desc limit 1)`

const passage = sql`(
  select jsonb_build_object('from', p.from_phase, 'to', p.to_phase, 'decision', p.decision, 'reason', p.reason)
  from project_passages p where p.project_id = e.subject_id and p.at = e.at order by p.id desc limit 1)`

const halt = sql`(
  select jsonb_build_object('kind', h.kind, 'reason', h.reason, 'decision', h.decision)
  from project_halts h where h.project_id = e.subject_id and h.at = e.at order by h.id desc limit 1)`

const ruling = sql`(
  select jsonb_build_object('decision', r.decision, 'ground', r.ground, 'reason', r.reason, 'byDeadline', r.by is null)
  from rulings r where r.id = (e.details ->> 'rulingId')::uuid)`

const appeal = sql`(
  select jsonb_build_object('text', a.text, 'dueOn', a.due_on)
  from appeals a where a.id = (e.details ->> 'appealId')::uuid)`

const claim = sql`(
  select jsonb_build_object('class', c.class, 'granted', coalesce(r.granted, false), 'expiresOn', r.expires_on,
    'reason', coalesce(r.reason, ''), 'hadProof', c.method = 'proof')
  from residency_claims c left join residency_rulings r on r.claim_id = c.id
  where c.id = e.subject_id or c.id = (e.details ->> 'claimId')::uuid
  order by c.at desc limit 1)`

const voice = sql`(
  select jsonb_build_object('organisation', b.name, 'who', w.display_name)
  from organisations b join people w on w.id = (e.details ->> 'personId')::uuid
  where e.subject_kind = 'organisation' and b.id = e.subject_id and e.verb like 'member-%')`

const entry = sql`(
  select jsonb_build_object('id', k.id, 'kind', k.kind, 'method', k.method, 'takenBack', k.taken_back_at is not null,
    'stance', coalesce(o.stance, w.stance), 'words', case when w.id is not null then jsonb_build_object('lang', w.lang, 'html', w.html) end)
  from counter_consents k left join opinions o on o.consent_id = k.id
  left join contributions w on w.consent_id = k.id and w.withdrawn_at is null and w.hidden_at is null
  where e.subject_kind = 'counter-consent' and k.id = e.subject_id and k.person_id = n.person_id)`

const alarm = sql`(
  select jsonb_build_object('id', m.id, 'kind', m.kind, 'settled', m.settled_at is not null)
  from money_alarms m where e.subject_kind = 'alarm' and m.id = e.subject_id)`

// What an event of a dossier says itself; the act and the reason stand in the step written at the same instant.
const dossier = (locale: Locale) => sql`(
  select jsonb_build_object('slug', d.slug, 'title', coalesce(d.title ->> ${locale}, d.title ->> 'fr'), 'summary', coalesce(d.summary ->> 'fr', ''), 'to', e.details ->> 'to', 'number', (e.details ->> 'number')::int,
    'sha256', e.details ->> 'sha256', 'deadline', e.details ->> 'deadline', 'dueOn', e.details ->> 'dueOn',
    'on', s."on", 'reference', coalesce(s.reference, ''), 'note', coalesce(s.note, ''),
    'granted', (select sum(l.granted)::text from dossier_lines l where l.dossier_id = d.id and l.kind = 'public'))
  from dossiers d left join lateral (select * from dossier_steps s where s.dossier_id = d.id and s.at = e.at
    order by s.id desc limit 1) s on true
  where e.subject_kind = 'dossier' and d.id = e.subject_id)`

const decision = (locale: Locale) => sql`(
  select jsonb_build_object('slug', d.slug, 'kind', d.kind, 'number', d.number, 'decidedOn', d.decided_on,
    'title', coalesce(d.title ->> ${locale}, d.title ->> 'fr'),
    'decided', (select coalesce(jsonb_agg(one ->> 'title'), '[]') from jsonb_array_elements(${decidedBy(sql`d.id`, locale)}) one),
    'successor', (select jsonb_build_object('kind', s.kind, 'number', s.number) from decisions s where s.supersedes_id = d.id),
    'ground', (select r.ground from decision_redactions r where r.decision_id = d.id))
  from decisions d where e.subject_kind = 'decision' and d.id = e.subject_id)`

const campaign = (locale: Locale) => sql`(
  select jsonb_build_object('slug', c.slug, 'title', coalesce(c.title ->> ${locale}, c.title ->> 'fr'),
    'purpose', coalesce(c.purpose ->> ${locale}, c.purpose ->> 'fr'), 'goal', c.goal::text,
    'deadlineAt', c.deadline_at, 'reason', coalesce(o.reason, ''))
  from campaigns c left join campaign_outcomes o on o.campaign_id = c.id
  where e.subject_kind = 'campaign' and c.id = e.subject_id)`

// Only ever the reader's own: what another promised is nobody's news.
const pledge = (locale: Locale) => sql`(
  select jsonb_build_object('id', p.id, 'amount', p.amount::text, 'card', p.card,
    'cardEndsAt', p.card_ends_at, 'counts', p.state = 'confirmed',
    'reward', coalesce(r.title ->> ${locale}, r.title ->> 'fr'))
  from pledges p left join rewards r on r.id = p.reward_id
  where e.subject_kind = 'campaign' and p.campaign_id = e.subject_id and p.person_id = n.person_id
    and (p.id = (e.details ->> 'pledgeId')::uuid
      or not e.details ? 'pledgeId' and p.confirmed_at is not null and p.state not in ('withdrawn', 'released'))
  order by p.id desc limit 1)`
const sponsorship = (locale: Locale) => sql`(
  select jsonb_build_object('id', s.id, 'organisation', o.name, 'title', coalesce(k.title ->> ${locale}, k.title ->> 'fr'),
    'gross', s.gross::text, 'paid', s.state = 'paid', 'invoiceId', e.details ->> 'invoiceId',
    'number', (select i.content::jsonb ->> 'number' from invoices i where i.id = (e.details ->> 'invoiceId')::uuid))
  from sponsorships s join organisations o on o.id = s.organisation_id join sponsor_packages k on k.id = s.package_id
  where e.subject_kind = 'sponsorship' and s.id = e.subject_id)`

// The kind of a refusal stands in the first event that told it; a reminder tells it again.
const collection = sql`(
  select jsonb_build_object('why', e.details ->> 'why', 'again', e.details ->> 'kind' = 'reminder',
    'refusal', (select f.details ->> 'kind' from events f where f.subject_id = e.subject_id
      and f.verb in ('payment-needs-owner', 'payment-refused') and f.details ->> 'pledgeId' = e.details ->> 'pledgeId'
      and f.details ->> 'kind' <> 'reminder' and f.id <= e.id order by f.id desc limit 1),
    'mendUntil', (select p.mend_until from pledges p where p.id = (e.details ->> 'pledgeId')::uuid),
    'refund', (select jsonb_build_object('amount', r.amount::text, 'reason', r.reason)
      from refunds r where r.id = (e.details ->> 'refundId')::uuid),
    'settled', (select jsonb_build_object('kept', s.kept)
      from campaign_settlements s where s.campaign_id = e.subject_id))
  where e.subject_kind = 'campaign')`
