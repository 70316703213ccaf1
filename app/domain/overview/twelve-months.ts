import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { cents, float, int, nullable, type RowOf, read, shape, text } from '#db/read/index.ts'

const monthRow = shape({
  /** `YYYY-MM`, by the city's calendar. */
  month: text,
  /** Comments, questions, proposals and reports that stand. */
  said: int,
  /** Official answers in force. */
  answered: int,
  /** Half of them came sooner: days from the words to the answer. Null in a month without one. */
  medianDays: nullable(float),
  /** What the cards paid, in cents, as far as it is published; refunds are not taken off. */
  collected: cents,
  reached: int,
  slipped: int,
})
export type MonthAtDesk = RowOf<typeof monthRow>

/** The last twelve months, the running one last: what was said, answered, paid and reached. One query, of what everybody may read. */
export async function twelveMonths(db: Db): Promise<MonthAtDesk[]> {
  const since = sql`(select min(month) from months)`
  return read(db, monthRow)`
    with months as materialized (
      select generate_series(date_trunc('month', city_today()::timestamp) - interval '11 months',
        date_trunc('month', city_today()::timestamp), interval '1 month')::date as month),
    facts as (
      select city_day(c.at) as day, 1 as said, 0 as answered, null::float8 as days, 0::bigint as collected,
        0 as reached, 0 as slipped
      from contributions_for(null) c
      where c.standing and c.kind in ('comment', 'question', 'proposal', 'field_report') and c.at >= city_instant(${since})
      union all
      select city_day(w.at), 0, 1, extract(epoch from w.at - c.at)::float8 / 86400, 0, 0, 0
      from answers w join contributions_for(null) c on c.id = w.contribution_id and c.standing
      where w.undone_at is null and w.at >= city_instant(${since})
      union all
      select l.day, 0, 0, null, -n.amount, 0, 0
      from public_lines l join public_line_entries n on n.position = l.position
      where l.kind = 'collected' and n.account = 'held' and l.day >= ${since}
      union all
      select m.actual_on, 0, 0, null, 0, 1, 0 from milestones m where m.actual_on >= ${since}
      union all
      select city_day(s.at), 0, 0, null, 0, 0, 1 from milestone_slips s where s.at >= city_instant(${since}))
    select to_char(m.month, 'YYYY-MM') as month, coalesce(sum(f.said), 0)::int as said,
      coalesce(sum(f.answered), 0)::int as answered,
      percentile_cont(0.5) within group (order by f.days) as "medianDays",
      coalesce(sum(f.collected), 0)::bigint as collected,
      coalesce(sum(f.reached), 0)::int as reached, coalesce(sum(f.slipped), 0)::int as slipped
    from months m left join facts f on date_trunc('month', f.day::timestamp)::date = m.month
    group by m.month order by m.month`
}

const owedRow = shape({ questions: int, comments: int, reports: int, proposals: int })
/** How much of each kind has waited longer than the commune promised, and nobody answered. */
export type NeverAnswered = RowOf<typeof owedRow>

/** What is late, by kind; `answerDays` is what the settings promise of a comment. One query. */
export async function neverAnswered(db: Db, answerDays: number): Promise<NeverAnswered> {
  const [row] = await read(db, owedRow)`
    select
      (select count(*) from questions q join contributions_for(null) c on c.id = q.id and c.standing
        where q.answered_at is null and q.due_on < city_today())::int as questions,
      (select count(*) from contributions_for(null) c
        where c.kind = 'comment' and c.asks_answer and c.standing
          and city_day(c.at) + ${answerDays}::int < city_today()
          and not exists (select from answers w where w.contribution_id = c.id and w.undone_at is null))::int as comments,
      (select count(*) from field_reports r join contributions_for(null) c on c.id = r.id and c.standing
        where r.state in ('received', 'acknowledged', 'in-progress') and r.due_on < city_today())::int as reports,
      (select count(*) from proposals p join contributions_for(null) c on c.id = p.id and c.standing
        where p.state in ('reached', 'examined') and p.due_on < city_today())::int as proposals`
  return row! // one row always
}
