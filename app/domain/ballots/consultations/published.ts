import { type SQL, sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import {
  consultationStates,
  type PersonClass,
  unopenedReasons,
  type VoteKind,
  voteKinds,
} from '#app/lib/kinds.ts'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { RollGroup, Translated } from '#db/schema/index.ts'
import { verifiedNow } from '../../people/index.ts'
import { waitsForPaper } from '../paper/waits-for-paper.ts'
import type { VoteResult } from '../result/count-all.ts'
import { type AskedQuestion, questionsOf } from './find.ts'

const card = {
  id: uuid,
  kind: oneOf(voteKinds),
  slug: text,
  /** A vote; a survey is none, and whoever answered may answer again. */
  secret: bool,
  state: oneOf(consultationStates),
  titles: stored<Translated>(),
  summaries: stored<Translated>(),
  opensOn: day,
  closesOn: day,
  answerDueOn: day,
  answered: bool,
  /** The reader's own: whether she may vote here now, and whether her ballot is in. */
  onRoll: bool,
  voted: bool,
}
const cardRow = shape(card)
export type ConsultationCard = RowOf<typeof cardRow>

const cardColumns = (
  viewerId: string | null,
): SQL => sql`c.id, c.kind, c.slug, c.secret, c.state, c.titles, c.summaries,
  c.opens_on as "opensOn", c.closes_on as "closesOn", c.answer_due_on as "answerDueOn",
  exists (select from consultation_answers a where a.consultation_id = c.id) as answered,
  case when c.secret then exists (select from consultation_roll r where r.consultation_id = c.id and r.person_id = ${viewerId}::uuid)
    else exists (select from people p where p.id = ${viewerId}::uuid and p.class = any (c.classes)
      and (not c.verified_only or ${verifiedNow(sql`p.id`, sql`p.class`)})) end as "onRoll",
  case when c.secret then exists (select from roll_marks m where m.consultation_id = c.id and m.person_id = ${viewerId}::uuid)
    else exists (select from survey_answers y where y.consultation_id = c.id and y.person_id = ${viewerId}::uuid) end as voted`

/** Those that everybody may read: what is open first, then what comes, then what was; 200 at most. */
export const consultationCards = (db: Db, viewerId: string | null) =>
  read(db, cardRow)`
    select ${cardColumns(viewerId)} from consultations c where c.state <> 'draft' and c.kind = 'consultation'
    order by c.state <> 'open', c.state <> 'announced', case when c.state in ('open', 'announced') then c.closes_on end,
      c.closes_on desc, c.id limit 200`

/** Those in which people vote now, the first to close first; 3 at most. */
export const openVotes = (db: Db, viewerId: string | null) =>
  read(db, cardRow)`
    select ${cardColumns(viewerId)} from consultations c
    where c.state = 'open' and c.opens_at <= city_now() and c.closes_at > city_now() order by c.closes_on, c.id limit 3`

/** Those of a kind that were published last, the newest first; 40 at most. */
export const latestVotes = (db: Db, kind: VoteKind) =>
  read(db, latestRow)`
    select s.id, s.slug, s.titles, s.public_at as at from subjects s
    where s.kind = ${kind} and s.public_at <= city_now() order by s.public_at desc, s.id limit 40`

const latestRow = shape({ id: uuid, slug: text, titles: stored<Translated>(), at: instant })

/** Those at the desk, drafts among them; 200 at most. */
export const deskConsultations = (db: Db) =>
  read(db, cardRow)`
    select ${cardColumns(null)} from consultations c where c.kind = 'consultation'
    order by c.state <> 'draft', c.closes_on desc, c.id limit 200`

const shownRow = shape({
  ...card,
  packHtmls: stored<Translated>(),
  packs: stored<Translated>(),
  classes: stored<PersonClass[]>(),
  verifiedOnly: bool,
  minAge: nullable(int),
  quorum: nullable(int),
  drawName: text,
  drawResult: nullable(text),
  groups: nullable(stored<RollGroup[]>()),
  boxKey: nullable(text),
  keyLost: bool,
  unopenedWhy: nullable(oneOf(unopenedReasons)),
  keyDestroyed: bool,
  overdue: bool,
  /** Where and when one votes on paper too; null where this vote has none. */
  paperPlaces: nullable(stored<Translated>()),
  paperDueOn: nullable(day),
  /** It is closed, ballots on paper were given, and no two officials have counted them alike yet. */
  paperWaits: bool,
  paperLate: bool,
  /** The reader was given a ballot on paper. */
  votedOnPaper: bool,
  /** Between its first and its last day, by the database's clock. */
  inTime: bool,
  result: nullable(stored<VoteResult>()),
  reportId: nullable(uuid),
  reportSha256: nullable(text),
  /** Who says what becomes of it, by name. */
  answers: nullable(text),
  answer: nullable(
    json({
      name: text,
      slug: text,
      title: stored<Translated>(),
      lang: oneOf(locales),
      html: text,
      at: instant,
      leadsTo: nullable(json({ path: text, slug: text, titles: stored<Translated>() })),
    }),
  ),
  /** When anything of it was written last. */
  movedAt: instant,
  now: instant,
})

export type PublishedConsultation = RowOf<typeof shownRow> & { questions: AskedQuestion[] }

/** All that a consultation's page says; drafts for the desk alone (`drafts`). Null where there is none. */
export async function publishedConsultation(
  db: Db,
  slug: string,
  {
    viewerId,
    drafts = false,
    kind = 'consultation',
  }: { viewerId: string | null; drafts?: boolean; kind?: VoteKind },
): Promise<PublishedConsultation | null> {
  const [row] = await read(db, shownRow)`
    select ${cardColumns(viewerId)}, c.pack_htmls as "packHtmls", c.packs, to_jsonb(c.classes) as classes,
      c.verified_only as "verifiedOnly", c.min_age as "minAge", c.quorum, c.draw as "drawName",
      c.draw_result as "drawResult", c.groups, c.box_key as "boxKey", c.key_lost_at is not null as "keyLost",
      c.unopened_why as "unopenedWhy",
      c.paper_places as "paperPlaces", c.paper_due_on as "paperDueOn", ${waitsForPaper} as "paperWaits",
      coalesce(c.paper_due_on < city_today(), false) as "paperLate",
      exists (select from roll_marks m where m.consultation_id = c.id and m.person_id = ${viewerId}::uuid and m.way = 'paper') as "votedOnPaper",
      c.key_destroyed_at is not null as "keyDestroyed",
      c.state = 'counted' and c.answer_due_on < city_today() and a.at is null as overdue,
      c.opens_at <= t.now and c.closes_at > t.now as "inTime", c.moved_at as "movedAt", c.result, c.report_id as "reportId",
      f.sha256 as "reportSha256",
      o.name as answers,
      case when a.at is not null then jsonb_build_object('name', w.name, 'slug', w.slug, 'title', w.title, 'lang', a.lang,
        'html', a.html, 'at', a.at, 'leadsTo', (select jsonb_build_object('path', k.path, 'slug', s.slug, 'titles', s.titles)
          from subjects s join subject_kinds k on k.kind = s.kind where s.id = a.leads_to_id)) end as answer, t.now
    from consultations c
    left join files f on f.id = c.report_id
    left join officials o on o.person_id = c.answers_id
    left join consultation_answers a on a.consultation_id = c.id
    left join officials w on w.person_id = a.official_id
    cross join (select city_now() as now) t
    where c.slug = ${slug} and c.kind = ${kind} and (${drafts}::boolean or c.state <> 'draft')`
  if (!row) return null
  return { ...row, now: wholeMinute(row.now), questions: await questionsOf(db, row.id) }
}
