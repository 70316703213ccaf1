import { sql } from 'drizzle-orm'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import type { Db } from '#db/client.ts'
import { bool, day, read, shape } from '#db/read/index.ts'
import { deadlinesFor } from '../../dossiers/index.ts'
import { openAlarms } from '../../ledger/index.ts'
import { deskDrafts } from '../../publishing/index.ts'
import { joinSubject, subjectColumn, subjectName, whoAnswers } from '../../subjects/index.ts'
import { asWaiting, atMost, authorColumn, itemColumns, today, type Waiting } from './item.ts'

const claim = shape({ ...itemColumns, author: authorColumn })
const milestone = shape({ ...itemColumns, dueOn: day, late: bool, subject: subjectColumn })
const draft = shape({ ...itemColumns, subject: subjectColumn })

/** Declared classes that an agent is asked to verify. */
export async function openClaims(db: Db): Promise<Waiting> {
  const rows = await read(db, claim)`
    select k.id, k.at as since, a.display_name as title, a.locale as lang, count(*) over ()::int as total,
      jsonb_build_object('name', a.display_name, 'class', k.class, 'verified', false) as author
    from residency_claims k
    join people a on a.id = k.person_id
    where k.withdrawn_at is null and a.erased_at is null
      and not exists (select from residency_rulings g where g.claim_id = k.id)
    order by k.at, k.id limit ${atMost}`
  return asWaiting('claim', rows)
}

/** Milestones whose expected day has passed, on the public projects that she answers for (as elected or as agent). */
export async function lateMilestones(db: Db, personId: string, locale: Locale): Promise<Waiting> {
  const rows = await read(db, milestone)`
    select m.id, coalesce(m.title->>${locale}, m.title->>'fr') as title,
      case when m.title ? ${locale} then ${locale} else 'fr' end as lang,
      city_instant(m.current_on) as since, m.current_on as "dueOn", true as late,
      ${subjectName} as subject, count(*) over ()::int as total
    from milestones m ${joinSubject(sql`m.project_id`, locale)}
    where m.actual_on is null and m.current_on < ${today} and ${personId}::uuid in (${whoAnswers}, sub.agent_id)
      and not exists (select from project_halts h where h.project_id = m.project_id and h.ended_at is null)
    order by m.current_on, m.id limit ${atMost}`
  return asWaiting('milestone', rows)
}

/** What the law or a grant's act gives time for, near or past, on the dossiers that she answers for. */
export async function dossierDeadlines(db: Db, personId: string, locale: Locale): Promise<Waiting> {
  const { deadlines } = messagesIn(locale).dossiers
  const pressing = await deadlinesFor(db, personId)
  const rows = pressing.slice(0, atMost).map(({ id, slug, title, deadline }) => ({
    id,
    title: deadlines[deadline.key],
    lang: locale,
    since: new Date(`${deadline.dueOn}T00:00:00Z`),
    dueOn: deadline.dueOn,
    late: deadline.stage === 'passed',
    subject: { id, ...subjectPlace('dossier', slug), title, lang: 'fr' as const, discussed: true },
    total: pressing.length,
  }))
  return asWaiting('deadline', rows)
}

/** What about money does not add up: it waits for the treasurer. */
export async function alarmsToSettle(db: Db, locale: Locale): Promise<Waiting> {
  const { alarms } = messagesIn(locale).ledgerDesk
  const open = await openAlarms(db)
  const rows = open.slice(0, atMost).map(({ id, kind, at }) => ({
    id,
    title: alarms[kind].name,
    lang: locale,
    since: at,
    total: open.length,
  }))
  return asWaiting('alarm', rows)
}

/** What was written since the last publication, or never published: it waits for the mayor. */
export async function draftsToPublish(db: Db): Promise<Waiting> {
  const title = sql`coalesce(nullif(d.content->'texts'->'fr'->>'title', ''), p.slug)`
  const rows = await read(db, draft)`
    select w.*, 'fr' as lang, count(*) over ()::int as total from (
      select p.id, d.saved_at as since, ${title} as title,
        jsonb_build_object('id', p.id, 'kind', 'project', 'path', 'projets', 'slug', p.slug, 'title', ${title}, 'lang', 'fr', 'discussed', true) as subject
      from project_drafts d join projects p on p.id = d.project_id
      where d.changed
      union all
      select d.id, d.started_at, d.title ->> 'fr',
        jsonb_build_object('id', d.id, 'kind', 'dossier', 'path', 'dossiers', 'slug', d.slug, 'title', d.title ->> 'fr', 'lang', 'fr', 'discussed', true)
      from dossiers d where d.published_at is null and d.state not in ('abandoned', 'refused')) w
    order by w.since, w.id limit ${atMost}`
  return asWaiting('draft', rows)
}

/** Acts of which nothing is missing: they wait for the mayor, the oldest first. */
export async function decisionsToPublish(db: Db): Promise<Waiting> {
  const ready = (await deskDrafts(db)).filter((draft) => draft.ready).reverse()
  const rows = ready.slice(0, atMost).map(({ id, title, savedAt, listedBy }) => ({
    ...{ id, title, lang: 'fr' as const },
    since: savedAt,
    dueOn: listedBy,
    total: ready.length,
  }))
  return asWaiting('decision', rows)
}
