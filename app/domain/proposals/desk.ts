import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, day, instant, int, nullable, oneOf, read, shape, text, uuid } from '#db/read/index.ts'
import { proposalStates } from '#db/schema/index.ts'
import { stateNow } from './list-filters.ts'

const deskRow = shape({
  id: uuid,
  slug: text,
  title: text,
  lang: oneOf(locales),
  state: oneOf(proposalStates),
  supports: int,
  weighty: int,
  threshold: int,
  examiner: nullable(text),
  dueOn: nullable(day),
  late: bool,
  at: instant,
})

/** The proposals that wait for the commune, without the ideas of its budgets, which are screened there: those with a clock first, then the nearest to their threshold; 200 at most. */
export const deskProposals = (db: Db) =>
  read(db, deskRow)`
    select p.id, p.slug, c.title, c.lang, ${stateNow} as state, p.supports, p.weighty, p.threshold, o.name as examiner,
      case when p.state = 'examined' then p.due_on end as "dueOn",
      coalesce(p.state = 'examined' and p.due_on < city_today(), false) as late, p.published_at as at
    from proposals p join contributions_for(null) c on c.id = p.id and c.standing
    left join officials o on o.person_id = p.examiner_id
    where (p.state in ('open', 'reached', 'examined')
        or p.state = 'accepted' and not exists (select from proposal_projects l where l.proposal_id = p.id))
      and not exists (select from budget_ideas i where i.proposal_id = p.id)
    order by (p.state = 'examined') desc, p.due_on, (p.state = 'accepted') desc, p.weighty::float / p.threshold desc, p.id
    limit 200`

const owedRow = shape({
  id: uuid,
  slug: text,
  title: text,
  lang: oneOf(locales),
  html: text,
  since: instant,
  dueOn: nullable(day),
  late: bool,
  total: int,
})

/** The proposals that this official examines. */
export const proposalsOwedBy = (db: Db, officialId: string, most: number) =>
  read(db, owedRow)`
    select p.id, p.slug, c.title, c.lang, c.html, coalesce(p.reached_at, p.published_at) as since, p.due_on as "dueOn",
      coalesce(p.due_on < city_today(), false) as late, count(*) over ()::int as total
    from proposals p join contributions_for(null) c on c.id = p.id and c.standing
    where p.state = 'examined' and p.examiner_id = ${officialId} order by p.due_on, p.id limit ${most}`

const whoRow = shape({ id: uuid, name: text })

/** Who may examine a proposal: the elected officials in office who answer, the mayor first. */
export const mayExamine = (db: Db) =>
  read(db, whoRow)`
    select o.person_id as id, o.name from officials o
    where coalesce(o.until, 'infinity') >= city_today() and exists (select from role_grants g
      where g.person_id = o.person_id and g.role in ('mayor', 'elected') and g.revoked_at is null)
    order by o.rank, o.name`
