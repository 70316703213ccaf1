import { type SQL, sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import { fieldKinds, fieldStates } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  float,
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { personClass } from '#db/schema/index.ts'
import { isOpen, reopenDays } from '../steps/states.ts'

const body = json({ id: uuid, slug: text, name: text })
const named = json({ path: text, slug: text, title: text, lang: oneOf(locales) })

/** What a passage says, as everybody reads it. */
const step = json({
  id: uuid,
  state: oneOf(fieldStates),
  reopens: bool,
  lang: oneOf(locales),
  html: text,
  at: instant,
  /** For which body; null for the commune, and for its author. */
  body: nullable(text),
  toBody: nullable(text),
  toWhom: text,
  duplicateOf: nullable(int),
  notFixed: int,
})

const reportRow = shape({
  id: uuid,
  number: int,
  title: text,
  titleLang: oneOf(locales),
  kind: oneOf(fieldKinds),
  lang: oneOf(locales),
  html: text,
  /** Everybody may read its words; else why not. */
  readable: bool,
  held: bool,
  hiddenReason: nullable(text),
  withdrawnAt: nullable(instant),
  author: nullable(text),
  class: nullable(oneOf(personClass.enumValues)),
  verified: bool,
  at: instant,
  category: json({ slug: text, name: text, days: int }),
  body: nullable(body),
  place: nullable(json({ slug: text, name: text, lang: oneOf(locales) })),
  latitude: nullable(float),
  longitude: nullable(float),
  whereabouts: text,
  blurred: bool,
  about: nullable(named),
  state: oneOf(fieldStates),
  dueOn: day,
  late: bool,
  solvedAt: nullable(instant),
  steps: list(step),
  photos: list(json({ id: uuid, fileId: uuid, width: nullable(int), height: nullable(int), held: bool })),
  /** Why a moderator took each of the others away. */
  photosRemoved: list(text),
  voices: int,
  duplicateOf: nullable(int),
  duplicates: list(int),
  /** The versions of a project that use it as evidence. */
  uses: list(json({ slug: text, title: text, number: int })),
  /** The reader's own. */
  mine: bool,
  voiced: bool,
  reopened: bool,
  commentsClosedAt: nullable(instant),
  now: instant,
})
type Row = RowOf<typeof reportRow>
export type ReportShown = ReturnType<typeof asReport>

type Reader = { locale: Locale; viewerId: string | null }

/** All that a report's page says of it, in one statement; null where the reader may see nothing. */
export const reportAt = (db: Db, number: number, reader: Reader) => one(db, sql`r.number = ${number}`, reader)

/** The same by the secret link of whoever gave no address, who reads it while it waits too. */
export const reportByHash = (db: Db, hash: string, { locale }: { locale: Locale }) =>
  one(
    db,
    sql`r.follow_hash = ${hash}`,
    { locale, viewerId: null },
    sql`(select c.author_id from field_reports r
    join contributions c on c.id = r.id where r.follow_hash = ${hash})`,
  )

/** The same for the desk, which reads what waits too; whose words they are is shown to moderators alone, on their own page. */
export async function reportAtDesk(db: Db, number: number, { locale }: { locale: Locale }) {
  const report = await one(
    db,
    sql`r.number = ${number}`,
    { locale, viewerId: null },
    sql`(select c.author_id from field_reports r
    join contributions c on c.id = r.id where r.number = ${number} and c.held_at is not null)`,
  )
  return report && { ...report, author: null, class: null, verified: false, mine: false }
}

async function one(
  db: Db,
  which: SQL,
  { locale, viewerId }: Reader,
  viewer: SQL = sql`${viewerId}::uuid`,
): Promise<ReportShown | null> {
  const bodyOf = (table: string) =>
    sql.raw(`case when ${table}.id is not null then jsonb_build_object('id', ${table}.id, 'slug', ${table}.slug,
      'name', ${table}.name) end`)
  const [row] = await read(db, reportRow)`
    select r.id, r.number::int as number, coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') as title,
      case when s.titles ? ${locale} then ${locale} else 'fr' end as "titleLang", r.kind, c.lang,
      case when ${shown} then c.html else '' end as html, c.standing as readable, c.held_at is not null as held,
      c.hidden_reason as "hiddenReason", c.withdrawn_at as "withdrawnAt", coalesce(c.official_name, c.author) as author,
      c.class, c.verified, r.published_at as at,
      jsonb_build_object('slug', k.slug, 'name', coalesce(k.names ->> ${locale}, k.names ->> 'fr'), 'days', k.days) as category,
      ${bodyOf('b')} as body,
      case when p.id is not null then jsonb_build_object('slug', p.slug, 'name', coalesce(p.names ->> ${locale}, p.names ->> 'fr'),
        'lang', case when p.names ? ${locale} then ${locale} else 'fr' end) end as place,
      case when ${shown} then coalesce(r.latitude, p.latitude) end as latitude,
      case when ${shown} then coalesce(r.longitude, p.longitude) end as longitude,
      case when ${shown} then r.whereabouts else '' end as whereabouts, r.blurred_at is not null as blurred,
      (select jsonb_build_object('path', ak.path, 'slug', a.slug, 'title', coalesce(a.titles ->> ${locale}, a.titles ->> 'fr'),
          'lang', case when a.titles ? ${locale} then ${locale} else 'fr' end)
        from subjects a join subject_kinds ak on ak.kind = a.kind where a.id = r.about_id and a.public_at <= t.now) as about,
      r.state, r.due_on as "dueOn", ${late} as late, r.solved_at as "solvedAt",
      coalesce((select jsonb_agg(jsonb_build_object('id', z.id, 'state', z.state, 'reopens', z.reopens, 'lang', z.lang,
          'html', z.html, 'at', z.at, 'body', zb.name, 'toBody', zt.name, 'toWhom', z.to_whom,
          'duplicateOf', (select d.number from field_reports d where d.id = z.duplicate_of_id),
          'notFixed', (select count(*) from field_verdicts v where v.step_id = z.id and not v.settled)) order by z.at, z.id)
        from field_steps z left join organisations zb on zb.id = z.body_id left join organisations zt on zt.id = z.to_body_id
        where z.report_id = r.id), '[]') as steps,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'fileId', f.file_id, 'width', i.width, 'height', i.height,
          'held', f.held_at is not null) order by f.position, f.id)
        from field_photos f join files i on i.id = f.file_id and i.deleted_at is null
        where f.report_id = r.id and ${shown} and (f.held_at is null or f.by = ${viewer})), '[]') as photos,
      coalesce((select jsonb_agg(f.removed_reason order by f.position, f.id) from field_photos f
        where f.report_id = r.id and ${shown} and f.removed_at is not null), '[]') as "photosRemoved",
      (select count(*)::int from field_voices v where v.report_id = r.id) as voices,
      (select d.number::int from field_reports d where d.id = r.duplicate_of_id) as "duplicateOf",
      coalesce((select jsonb_agg(d.number order by d.number) from field_reports d join contributions_for(null) dc
        on dc.id = d.id and dc.standing where d.duplicate_of_id = r.id), '[]') as duplicates,
      coalesce((select jsonb_agg(jsonb_build_object('slug', us.slug, 'number', v.number,
          'title', coalesce(us.titles ->> ${locale}, us.titles ->> 'fr')) order by v.at)
        from field_uses u join project_versions v on v.id = u.version_id join subjects us on us.id = v.project_id
        where u.report_id = r.id and us.public_at <= t.now), '[]') as uses,
      c.mine, exists (select from field_voices v where v.report_id = r.id and v.person_id = ${viewer}) as voiced,
      exists (select from field_steps z where z.report_id = r.id and z.reopens) as reopened,
      s.comments_closed_at as "commentsClosedAt", t.now
    from field_reports r
    join contributions_for(${viewer}) c on c.id = r.id
    join subjects s on s.id = r.id
    join field_categories k on k.id = r.category_id
    left join organisations b on b.id = r.body_id left join places p on p.id = r.place_id
    cross join (select city_now() as now) t
    where ${which}`
  return row ? asReport(row) : null
}

/** Her own words she reads though they are hidden; what was taken back nobody does. */
const shown = sql`(c.standing or c.mine and c.withdrawn_at is null)`
/** Past the promised day, and something is owed. */
export const late = sql`(r.state in ('received', 'acknowledged', 'in-progress') and r.due_on < (select city_today()))`

function asReport(row: Row) {
  const { commentsClosedAt, solvedAt, now, ...shown } = row
  const { readable, mine, state, reopened } = row
  const inTime = solvedAt !== null && now.getTime() - solvedAt.getTime() <= reopenDays * 86_400_000
  return {
    ...shown,
    now: wholeMinute(now),
    can: {
      comment: readable && (commentsClosedAt === null || commentsClosedAt > now),
      seeTheSame: readable && isOpen(state) && !mine && !row.voiced,
      /** Its author says whether it is; her no opens it again. */
      settle: readable && mine && state === 'solved' && inTime && !reopened,
      doubt: readable && !mine && state === 'solved',
    },
  }
}
