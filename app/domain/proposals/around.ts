import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import { others } from '#app/lib/process/others.ts'
import { paragraphDiff } from '#app/lib/texts/word-diff.server.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  instant,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'

const other = json({ id: uuid, slug: text, title: text, lang: oneOf(locales), supports: int })
const waiting = shape({ id: uuid, at: instant, outgoing: bool, agreed: bool, other })

/** The merges that wait for an author of this proposal; `agreed` once she, or another of them, said yes. */
export const mergesWaiting = (db: Db, proposalId: string, locale: Locale) =>
  read(db, waiting)`
    select m.id, m.at, m.from_id = ${proposalId} as outgoing,
      (case when m.from_id = ${proposalId} then m.from_agreed_at else m.into_agreed_at end) is not null as agreed,
      jsonb_build_object('id', o.id, 'slug', o.slug, 'supports', o.supports,
        'title', coalesce(s.titles ->> ${locale}, s.titles ->> 'fr'),
        'lang', case when s.titles ? ${locale} then ${locale} else 'fr' end) as other
    from proposal_merges m
    join proposals o on o.id = case when m.from_id = ${proposalId} then m.into_id else m.from_id end
    join subjects s on s.id = o.id
    where ${proposalId} in (m.from_id, m.into_id) and m.declined_at is null and m.merged_at is null order by m.at, m.id`

const candidate = shape({ id: uuid, title: text, lang: oneOf(locales), supports: int })

/** What `search_text` begins with: to compare all that was said with all that others said takes seconds. */
const titleAndPlace = sql`left(p.search_text, 262)`

/** The open proposals into which this one may go, on no ballot: those that are like it first. */
export const mergeable = (db: Db, proposalId: string) =>
  read(db, candidate)`
    select p.id, c.title, c.lang, p.supports
    from proposals p join contributions_for(null) c on c.id = p.id and c.standing
    cross join (select ${titleAndPlace} as head from proposals p where p.id = ${proposalId}) mine
    where p.id <> ${proposalId} and p.state in ('open', 'reached', 'examined')
      and stands_in_call(p.id) is distinct from 'ballot'
    order by similarity(${titleAndPlace}, mine.head) desc, p.supports desc, p.id limit 50`

const asking = shape({ id: uuid, name: nullable(text), at: instant })

/** Who asked to be named among its authors, and waits for one of them. */
export const coAuthorsWaiting = (db: Db, proposalId: string) =>
  read(db, asking)`
    select a.id, a.display_name as name, w.asked_at as at
    from proposal_authors w join people a on a.id = w.person_id and a.erased_at is null
    where w.proposal_id = ${proposalId} and w.agreed_at is null order by w.asked_at, a.id limit 100`

const wording = shape({
  number: int,
  title: text,
  problem: text,
  solution: text,
  note: text,
  by: nullable(text),
  at: instant,
})

/** Wordings on a page: each is compared with the one before it, which costs more than all else of the page. */
const compared = 3

/**
 * The wordings that were published, the last first, or from number `from` downwards, each with what it changed, a page of
 * them; nothing where its words cannot be read. An author may amend as often as she likes: all of them at once would stop
 * the process, and between two comparisons others get their turn.
 */
export async function proposalVersionsOf(db: Db, proposalId: string, from: number | null = null) {
  const rows = await read(db, wording)`
    select v.number, v.title, v.problem, v.solution, v.note, v.at,
      case when a.erased_at is null then a.display_name end as by
    from proposal_versions v join people a on a.id = v.by
    join contributions_for(null) c on c.id = v.proposal_id and c.standing
    where v.proposal_id = ${proposalId} and (${from}::int is null or v.number <= ${from}::int)
    order by v.number desc limit ${compared + 1}`
  const versions = []
  for (const [index, { title, problem, solution, ...row }] of rows.slice(0, compared).entries())
    versions.push({ ...row, changes: await changesOf(rows[index + 1], { title, problem, solution }) })
  return { versions, next: rows[compared]?.number ?? null }
}

type Wording = Pick<RowOf<typeof wording>, 'title' | 'problem' | 'solution'>

async function changesOf(before: Wording | undefined, { title, problem, solution }: Wording) {
  if (!before) return null
  const changes = {
    title: paragraphDiff(before.title, title),
    problem: paragraphDiff(before.problem, problem),
  }
  await others()
  const last = paragraphDiff(before.solution, solution)
  await others()
  return { ...changes, solution: last }
}
export type ProposalVersion = Awaited<ReturnType<typeof proposalVersionsOf>>['versions'][number]

const wordingNow = shape({ title: text, problem: text, solution: text, lang: oneOf(locales), place: text })

/** The wording that is read now, as its author typed it. */
export async function currentWording(db: Db, proposalId: string) {
  const [row] = await read(db, wordingNow)`
    select v.title, v.problem, v.solution, c.lang, p.place from proposals p
    join proposal_versions v on v.proposal_id = p.id and v.number = p.version
    join contributions_for(null) c on c.id = p.id and c.standing where p.id = ${proposalId}`
  return row ?? null
}
