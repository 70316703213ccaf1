import { type SQL, sql } from 'drizzle-orm'
import type { Audience } from '../events.ts'
import { isAgentOf } from '../field/index.ts'

/**
 * The subjects by which the act of this id is followed. A campaign is followed through its project; nobody is told of one
 * that has not opened, whose opening is news itself.
 */
export const followable = (decisionId: SQL) => sql`
    select distinct coalesce(k.project_id, l.subject_id) from decision_links l left join campaigns k on k.id = l.subject_id
    where l.decision_id = ${decisionId} and (k.id is null or k.opened_at is not null)`

// Whoever follows several things that one act decides is told once, as promptly as she asked of any of them.
const followersOf = (decisionId: SQL, unless: SQL) => sql`
    select distinct on (f.person_id) f.person_id, f.cadence as chosen, f.subject_id as topic_id
    from follows f
    where f.since <= e.at and f.subject_id in (${followable(decisionId)})
      and ${unless}
    order by f.person_id, f.cadence, f.subject_id`

type Told = { query: SQL; underTopic: boolean }
const told = (query: SQL): Told => ({ query, underTopic: false })
const under = (query: SQL): Told => ({ query, underTopic: true })

/**
 * Each audience as a query over the event `e` that yields `person_id` and `chosen`, the cadence that a follower chose
 * (null for whoever is told for another reason). One that tells `under` the followed subject, when the event stands on
 * another, also yields its `topic_id`. An audience that some area names and that is not here does not compile.
 */
export const audiences = {
  // Nobody is told, as a follower, of what she wrote herself, even when a moderator's release made it public.
  followers: told(sql`
    select f.person_id, f.cadence as chosen from follows f
    where f.subject_id = coalesce(e.topic_id, e.subject_id) and f.since <= e.at
      and not exists (select from contributions c where c.id = e.subject_id and c.author_id = f.person_id)`),
  // Whom the version answers is told so, in a mail of its own: one deed, one mail.
  'version-followers': told(sql`
    select f.person_id, f.cadence as chosen from follows f
    where f.subject_id = e.subject_id and f.since <= e.at
      and not exists (select from version_answers va join contributions c on c.id = va.contribution_id
        join people a on a.id = c.author_id
        where va.version_id = (e.details ->> 'versionId')::uuid and a.id = f.person_id
          and coalesce(a.mails ->> 'answers', 'true') <> 'false')`),
  // Whoever gave an opinion or wrote there: she may have counted on the day.
  participants: told(sql`
    select o.person_id, null::cadence as chosen from opinions o where o.subject_id = e.subject_id and o.person_id is not null
    union select c.author_id, null::cadence from contributions c
      where c.subject_id = e.subject_id and c.author_id is not null and c.withdrawn_at is null`),
  'in-charge': told(sql`
    select charge.person_id, null::cadence as chosen
    from subjects s, lateral (values (s.answers_id), (s.agent_id)) charge (person_id)
    where s.id = e.subject_id and charge.person_id is not null`),
  // Nobody follows what was private until now: those who follow its list are told that it is there.
  'list-followers': under(sql`
    select f.person_id, f.cadence as chosen, l.id as topic_id
    from subjects s join subject_kinds k on k.kind = s.kind join lists l on l.slug = k.path join follows f on f.subject_id = l.id
    where s.id = e.subject_id and f.since <= e.at`),
  // Nobody follows a dossier that was private until now: those who follow its project are told that it is there.
  'project-followers': under(sql`
    select f.person_id, f.cadence as chosen, d.project_id as topic_id from dossiers d join follows f on f.subject_id = d.project_id
    where d.id = e.subject_id and f.since <= e.at`),
  'decided-followers': under(followersOf(sql`e.subject_id`, sql`true`)),
  // The act that supersedes was told in the same deed: nobody is told twice of one deed.
  'left-by-successor': under(
    followersOf(
      sql`e.subject_id`,
      sql`not exists (select from follows g where g.person_id = f.person_id and g.since <= e.at
        and g.subject_id in (${followable(sql`(e.details ->> 'by')::uuid`)}))`,
    ),
  ),
  // A draft that was given up was never public: nobody is told of it.
  'campaign-followers': told(sql`
    select f.person_id, f.cadence as chosen from campaigns c join follows f on f.subject_id = c.project_id
    where c.id = e.subject_id and c.opened_at is not null and f.since <= e.at`),
  // Whoever held a promise when the campaign ended, collected or not.
  backers: told(sql`
    select p.person_id, null::cadence as chosen from pledges p
    where p.campaign_id = e.subject_id and p.confirmed_at is not null and p.state not in ('withdrawn', 'released')`),
  pledger: told(sql`
    select p.person_id, null::cadence as chosen from pledges p where p.id = (e.details ->> 'pledgeId')::uuid`),
  author: told(sql`
    select c.author_id as person_id, null::cadence as chosen from contributions c where c.id = e.subject_id`),
  'author-replied-to': told(sql`
    select parent.author_id as person_id, null::cadence as chosen
    from contributions c join contributions parent on parent.id = c.parent_id
    where c.id = e.subject_id and parent.author_id <> c.author_id`),
  // A question names its official; a comment that asks addresses who answers where it stands.
  'official-asked': told(sql`
    select coalesce(q.official_id, s.answers_id) as person_id, null::cadence as chosen
    from contributions c join subjects s on s.id = c.subject_id
    left join questions q on q.id = c.id
    where c.id = e.subject_id and c.asks_answer and coalesce(q.official_id, s.answers_id) <> c.author_id`),
  'official-who-answered': told(sql`
    select a.official_id as person_id, null::cadence as chosen from answers a
    where a.contribution_id = e.subject_id and case when e.details ? 'answerId'
      then a.id = (e.details ->> 'answerId')::uuid else a.undone_at is null end`),
  // Of whoever did it herself, nobody is told.
  'proposal-authors': told(sql`
    select w.person_id, null::cadence as chosen from proposal_authors w
    where w.proposal_id = e.subject_id and w.agreed_at is not null and w.person_id is distinct from e.actor_id`),
  supporters: told(sql`
    select o.person_id, null::cadence as chosen from opinions o
    where o.subject_id = e.subject_id and o.person_id is not null and o.person_id is distinct from e.actor_id`),
  // The answer itself was told, as one, to whoever wrote the proposal and to whoever follows it.
  'other-authors': told(sql`
    select w.person_id, null::cadence as chosen from proposal_authors w join contributions c on c.id = w.proposal_id
    where w.proposal_id = e.subject_id and w.agreed_at is not null and w.person_id <> c.author_id`),
  'other-supporters': told(sql`
    select o.person_id, null::cadence as chosen from opinions o join contributions c on c.id = o.subject_id
    where o.subject_id = e.subject_id and o.person_id <> c.author_id
      and not exists (select from follows f where f.subject_id = o.subject_id and f.person_id = o.person_id)`),
  // Whoever may vote; she is reminded while nothing shows that she has.
  'on-roll': told(sql`
    select r.person_id, null::cadence as chosen from consultation_roll r
    where r.consultation_id = e.subject_id and r.person_id is distinct from e.actor_id`),
  'not-marked': told(sql`
    select r.person_id, null::cadence as chosen from consultation_roll r
    where r.consultation_id = e.subject_id and not exists (select from roll_marks m
      where m.consultation_id = r.consultation_id and m.person_id = r.person_id)`),
  // The agents of the body that owes the answer; of the commune itself, all who act for it.
  // The agents who answer for its body; the mayor, where none does.
  'who-owes-report': told(sql`
    with owing as (
      select r.id, g.person_id from field_reports r join role_grants g on g.role = 'agent' and g.revoked_at is null
      where r.id = e.subject_id and ${isAgentOf(sql`g.person_id`, sql`r.body_id`)})
    select person_id, null::cadence as chosen from owing
    union select g.person_id, null::cadence from role_grants g
      where g.role = 'mayor' and g.revoked_at is null and not exists (select from owing)`),
  'report-voices': told(sql`
    select v.person_id, null::cadence as chosen from field_voices v
    where v.report_id = e.subject_id and v.person_id is distinct from e.actor_id`),
  reporters: told(sql`
    select n.reporter_id as person_id, null::cadence as chosen from notices n
    where n.ruling_id = (e.details ->> 'rulingId')::uuid and n.reporter_id is not null`),
  'other-moderators': told(sql`
    select g.person_id, null::cadence as chosen from role_grants g
    where g.role = 'moderator' and g.revoked_at is null
      and not exists (select from rulings r where r.id = (e.details ->> 'rulingId')::uuid and r.by = g.person_id)
      and not exists (select from contributions c where c.id = e.subject_id and c.author_id = g.person_id)`),
  treasurers: told(sql`
    select g.person_id, null::cadence as chosen from role_grants g
    where g.role = 'treasurer' and g.revoked_at is null`),
  // Whoever took the package and paid for it.
  sponsor: told(sql`
    select s.person_id, null::cadence as chosen from sponsorships s where s.id = e.subject_id`),
  // In whose name an agent wrote, or took back.
  'entered-for': told(sql`
    select k.person_id, null::cadence as chosen from counter_consents k where k.id = e.subject_id`),
  // Who may speak for an organisation since, or no more; and who did already.
  'new-voice': told(sql`
    select (e.details ->> 'personId')::uuid as person_id, null::cadence as chosen`),
  'other-voices': told(sql`
    select m.person_id, null::cadence as chosen from memberships m
    where m.organisation_id = e.subject_id and m.ended_at is null and m.person_id <> (e.details ->> 'personId')::uuid`),
  claimant: told(sql`
    select c.person_id, null::cadence as chosen from residency_claims c where c.id = e.subject_id
    union select p.id, null::cadence from people p where p.id = e.subject_id`),
} satisfies Record<Audience, Told>
