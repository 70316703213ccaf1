import { voteKinds } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'
import { waitsForPaper } from '../paper/waits-for-paper.ts'

const owedRow = shape({
  /** What waits: an idea to be screened, paper to be counted, a draw to be noted, a vote on whose result nobody has spoken, words of a survey. */
  what: oneOf(['idea', 'paper', 'draw', 'vote', 'words']),
  id: uuid,
  kind: oneOf(voteKinds),
  slug: text,
  titles: stored<Translated>(),
  /** Of an idea its own words. */
  title: nullable(text),
  lang: nullable(text),
  html: nullable(text),
  since: instant,
  dueOn: nullable(day),
  late: bool,
  total: int,
})
export type OwedVote = RowOf<typeof owedRow>

/** What waits for the desk of votes, of the kinds that are asked for: the oldest first, so many of each at most. */
export const votesOwed = (db: Db, kinds: readonly OwedVote['what'][], most: number) =>
  read(db, owedRow)`
    select o.what, o.id, o.kind, o.slug, o.titles, o.title, o.lang, o.html, o.since, o."dueOn", o.late, o.total from (
      select w.*, count(*) over (partition by w.what)::int as total, row_number() over (partition by w.what order by w.since, w.id) as place
      from (
        select 'idea' as what, i.proposal_id as id, c.kind, c.slug, c.titles, k.title, k.lang, k.html, i.at as since,
          null::date as "dueOn", false as late
        from budget_ideas i join budgets b on b.id = i.budget_id and b.phase in ('ideas', 'screening')
        join consultations c on c.id = b.id
        join contributions_for(null) k on k.id = i.proposal_id and k.standing
        join proposals p on p.id = k.id and p.state not in ('merged', 'withdrawn')
        where i.verdict is null
        union all
        select 'paper', c.id, c.kind, c.slug, c.titles, null, null, null, c.closed_at, c.paper_due_on, c.paper_due_on < city_today()
        from consultations c where ${waitsForPaper}
        union all
        select 'draw', c.id, c.kind, c.slug, c.titles, null, null, null, c.counted_at, null, false
        from consultations c left join budgets b on b.id = c.id
        where c.state = 'counted' and c.draw_result is null and (b.tied and b.result is null
          or c.kind = 'consultation' and jsonb_path_exists(c.result, '$.questions[*].all.waitsForDraw ? (@ == true)'))
        union all
        select 'vote', c.id, c.kind, c.slug, c.titles, null, null, null, coalesce(b.counted_at, c.counted_at), c.answer_due_on,
          c.answer_due_on < city_today()
        from consultations c left join budgets b on b.id = c.id
        where c.state = 'counted' and (b.id is null or b.result is not null)
          and not exists (select from consultation_answers a where a.consultation_id = c.id)
        union all
        select 'words', c.id, c.kind, c.slug, c.titles, null, null, null, min(k.held_at), null, false
        from contributions k join consultations c on c.id = k.subject_id
        where k.kind = 'survey_words' and k.held_at is not null and k.hidden_at is null and k.withdrawn_at is null group by c.id) w
      where w.what = any (${`{${kinds.join(',')}}`}::text[])) o
    where o.place <= ${most} order by o.since, o.id`
