import { type SQL, sql } from 'drizzle-orm'
import { bool, json, nullable, oneOf, type RowOf, read, shape, stored, uuid } from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'
import { contributionKinds, personClass } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { verifiedNow } from '../../people/index.ts'
import { Refusal } from '../../refusal.ts'

/** What is about to be written, as far as the rules need it. */
type Asked = {
  subjectId: string
  authorId: string
  parentId?: string | null
  organisationId?: string | null
}

/** How she stands who writes, at the instant of the act. */
export type Writing = RowOf<typeof writerRow>
const writerColumns = {
  class: oneOf(personClass.enumValues),
  verified: bool,
  /** Her office, if she holds one today. */
  officialTitle: nullable(stored<Translated>()),
  /** Joined within thirty days, unverified, and none of her links was published yet: her first one waits. */
  firstLinkWaits: bool,
}
const writerRow = shape(writerColumns)

/** Where somebody writes and how she stands there, at the instant of the act. */
export type Place = RowOf<typeof placeRow>
const placeRow = shape({
  public: bool,
  /** What its kind takes. */
  takes: json({ comments: bool, questions: bool }),
  /** Who answers there. */
  answersId: nullable(uuid),
  commentsClosed: bool,
  opinions: oneOf(['never', 'not-yet', 'open', 'closed']),
  ...writerColumns,
  /** That she is the agent in charge of it, if she is. */
  agentTitle: nullable(stored<Translated>()),
  speaksFor: bool,
  parent: nullable(json({ kind: oneOf(contributionKinds), subjectId: uuid, reply: bool, gone: bool })),
})

/** As what the agent speaks who is in charge of a project or a dossier. */
const agentInCharge = {
  fr: 'Agent en charge du dossier',
  it: 'Funzionario incaricato',
  en: 'Officer in charge',
} satisfies Translated

/**
 * Reads all of it in one statement: this stands on the way of every comment and opinion. Nothing is locked: a
 * subject is shared by everybody who writes under it, and its deadlines are kept by triggers. Refused (`not-found`)
 * where there is no public subject.
 */
export async function placeOf({ tx, at }: Act, asked: Asked): Promise<Place> {
  const now = sql`${at.toISOString()}::timestamptz`
  const { subjectId, authorId, parentId = null, organisationId = null } = asked
  const [place] = await read(tx, placeRow)`
    select jsonb_build_object('comments', k.comments, 'questions', k.questions) as takes, s.answers_id as "answersId",
      coalesce(s.public_at <= ${now}, false) as "public",
      coalesce(s.comments_closed_at <= ${now}, false) as "commentsClosed",
      case when not k.opinions or s.opinions_open_at is null then 'never' when s.opinions_open_at > ${now} then 'not-yet'
           when s.opinions_close_at <= ${now} then 'closed' else 'open' end as opinions,
      ${writer(now)},
      case when s.agent_id = p.id then ${JSON.stringify(agentInCharge)}::jsonb end as "agentTitle",
      exists (select from memberships m where m.person_id = p.id and m.organisation_id = ${organisationId}::uuid
         and m.ended_at is null) as "speaksFor",
      (select jsonb_build_object('kind', c.kind, 'subjectId', c.subject_id, 'reply', c.parent_id is not null,
         'gone', c.withdrawn_at is not null or c.hidden_at is not null or c.held_at is not null)
         from contributions c where c.id = ${parentId}::uuid) as parent
    from subjects s join subject_kinds k on k.kind = s.kind, people p
    where s.id = ${subjectId} and p.id = ${authorId} and p.erased_at is null`
  if (!place?.public) throw new Refusal('not-found', 404)
  return { ...place, firstLinkWaits: mustWaitOnce(place) && !place.agentTitle }
}

/** How somebody stands who writes what has no subject yet: she begins it. Refused (`not-found`) to who is gone. */
export async function writerOf({ tx, at }: Act, authorId: string): Promise<Writing> {
  const [row] = await read(tx, writerRow)`
    select ${writer(sql`${at.toISOString()}::timestamptz`)} from people p where p.id = ${authorId} and p.erased_at is null`
  if (!row) throw new Refusal('not-found', 404)
  return { ...row, firstLinkWaits: mustWaitOnce(row) }
}

const writer = (now: SQL) => sql`
  p.class, ${verifiedNow(sql`p.id`, sql`p.class`)} as verified,
  (select o.title from officials o where o.person_id = p.id
     and coalesce(o.until, 'infinity') >= city_day(${now})) as "officialTitle",
  p.joined_at > ${now} - interval '30 days' and not exists (select from contributions c where c.author_id = p.id
     and c.html like '%<a %' and c.held_at is null and c.hidden_at is null) as "firstLinkWaits"`

const mustWaitOnce = ({ firstLinkWaits, verified, officialTitle }: Writing) =>
  firstLinkWaits && !verified && !officialTitle
