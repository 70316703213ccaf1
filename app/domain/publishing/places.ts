import { type SQL, sql } from 'drizzle-orm'
import type { Place } from '../events.ts'

/**
 * Whose rope it is: a subject's; a question's and a comment's, as everybody reads them; that of what somebody gave
 * (words, an opinion, a notice) and of what she claimed to be, as she reads it herself.
 */
export type RopeName = 'subject' | 'question' | 'comment' | 'given' | 'claims'

type Where = { ropes: readonly [RopeName, ...RopeName[]]; where: SQL }
const on = (ropes: Where['ropes'], where: SQL): Where => ({ ropes, where })

const itself = sql`e.subject_id = r.id`
const noticed = sql`(select told.contribution_id from notices told where told.id = r.id)`

/**
 * Each place on a rope, as SQL that holds for an event `e` that hangs there on the rope of `r.id`. What no area names is
 * not needed, and a place that some area names and that is not here does not compile.
 */
export const places = {
  /** In whose story the event stands. */
  subject: on(['subject'], sql`(e.topic_id = r.id or e.subject_id = r.id)`),
  /** Of what is written there only what was answered or taken up. */
  heeded: on(
    ['subject'],
    sql`e.topic_id = r.id and e.subject_id in (select heard.subject_id from events heard
      where heard.topic_id = r.id and heard.verb in ('answered', 'contribution-answered-by-version'))`,
  ),
  /** The project of a public dossier. */
  'its-project': on(
    ['subject'],
    sql`e.subject_id in (select d.id from dossiers d where d.project_id = r.id and d.published_at is not null)`,
  ),
  /** What an act decides, and the project of the dossier or campaign that it decides. */
  decided: on(
    ['subject'],
    sql`e.subject_id in (select l.decision_id from decision_links l where l.subject_id = r.id
      or l.subject_id in (select d.id from dossiers d where d.project_id = r.id and d.published_at is not null)
      or l.subject_id in (select k.id from campaigns k where k.project_id = r.id and k.opened_at is not null))`,
  ),
  /** A proposal that a project takes up. */
  'from-proposal': on(
    ['subject'],
    sql`e.subject_id in (select l.proposal_id from proposal_projects l where l.project_id = r.id)`,
  ),
  question: on(['question'], itself),
  comment: on(['comment'], itself),
  /** The first act on the project that went online after the last version that takes somebody's words up. */
  'decided-after': on(
    ['question', 'comment'],
    sql`e.subject_id = (select a.id from project_versions v join decision_links l on l.subject_id = v.project_id
      join decisions a on a.id = l.decision_id and a.published_at >= v.at
      where v.id = (select w.id from version_answers va join project_versions w on w.id = va.version_id
        where va.contribution_id = r.id order by w.number desc limit 1)
      order by a.published_at, a.id limit 1)`,
  ),
  hers: on(['given'], itself),
  // An opinion's event names no opinion: it stands on the subject, at the instant that the opinion keeps.
  'her-opinion': on(
    ['given'],
    sql`(e.subject_id, e.at) in (select o.subject_id, kept.at from opinions o, lateral (values (o.at), (o.changed_at)) kept (at)
      where o.id = r.id)`,
  ),
  'her-notice': on(['given'], sql`e.subject_id = ${noticed} and e.details ->> 'noticeId' = r.id::text`),
  'her-notice-ruled': on(
    ['given'],
    sql`e.subject_id = ${noticed}
      and (e.details ->> 'rulingId')::uuid = (select told.ruling_id from notices told where told.id = r.id)`,
  ),
  /** The rope of the person who claims. */
  'her-claims': on(
    ['claims'],
    sql`e.subject_id in (select c.id from residency_claims c where c.person_id = r.id)`,
  ),
} satisfies Record<Place, Where>
