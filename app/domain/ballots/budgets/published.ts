import { sql } from 'drizzle-orm'
import {
  budgetCompletions,
  budgetForms,
  budgetPhases,
  budgetRules,
  consultationStates,
} from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
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
import { type PublishedConsultation, publishedConsultation } from '../consultations/published.ts'
import type { BudgetResult } from './result.ts'

const card = {
  id: uuid,
  slug: text,
  titles: stored<Translated>(),
  summaries: stored<Translated>(),
  phase: oneOf(budgetPhases),
  /** Where its vote stands. */
  state: oneOf(consultationStates),
  amount: cents,
  ideasUntil: day,
  opensOn: day,
  closesOn: day,
  ideas: int,
  counted: bool,
  decided: bool,
  /** The reader's own: whether she may vote here now, and whether her ballot is in. */
  onRoll: bool,
  voted: bool,
}
const cardRow = shape(card)
export type BudgetCard = RowOf<typeof cardRow>

const cardsOf = (db: Db, viewerId: string | null, shown: ReturnType<typeof sql>) =>
  read(db, cardRow)`
    select b.id, c.slug, c.titles, c.summaries, b.phase, c.state, b.amount, b.ideas_until as "ideasUntil",
      c.opens_on as "opensOn", c.closes_on as "closesOn",
      (select count(*)::int from budget_ideas i join contributions_for(null) w on w.id = i.proposal_id and w.standing
        where i.budget_id = b.id) as ideas,
      b.result is not null as counted,
      exists (select from consultation_answers a where a.consultation_id = b.id) as decided,
      exists (select from consultation_roll r where r.consultation_id = b.id and r.person_id = ${viewerId}::uuid) as "onRoll",
      exists (select from roll_marks m where m.consultation_id = b.id and m.person_id = ${viewerId}::uuid) as voted
    from budgets b join consultations c on c.id = b.id where ${shown}
    order by b.phase <> 'ideas', c.state <> 'open', c.closes_on desc, b.id limit 200`

/** Those that everybody may read: where something can be done first; 200 at most. */
export const budgetCards = (db: Db, viewerId: string | null) =>
  cardsOf(db, viewerId, sql`b.published_at is not null`)

/** Those at the desk, drafts among them. */
export const deskBudgets = (db: Db) => cardsOf(db, null, sql`true`)

/** Those whose call is open now, the first to close first; 3 at most. */
export const openCalls = (db: Db) =>
  read(db, callRow)`
    select c.slug, c.titles, b.ideas_until as "ideasUntil", b.amount from budgets b join consultations c on c.id = b.id
    where b.phase = 'ideas' and b.ideas_until >= city_today() order by b.ideas_until, b.id limit 3`

const callRow = shape({ slug: text, titles: stored<Translated>(), ideasUntil: day, amount: cents })

const rulesRow = shape({
  phase: oneOf(budgetPhases),
  amount: cents,
  perimeters: stored<Translated>(),
  ideaCap: nullable(cents),
  placeCap: nullable(cents),
  shortlist: nullable(int),
  form: oneOf(budgetForms),
  min: nullable(int),
  max: nullable(int),
  points: nullable(int),
  rule: oneOf(budgetRules),
  completion: oneOf(budgetCompletions),
  fill: bool,
  comparison: bool,
  ideasUntil: day,
  /** Ideas are taken today. */
  takesIdeas: bool,
  publishedAt: nullable(instant),
  /** A tie decides who wins, and its count waits for the draw. */
  tied: bool,
  progress: nullable(stored<{ step: number }>()),
  countedAt: nullable(instant),
  outcome: nullable(stored<BudgetResult>()),
})

/** A budget, and its vote as every vote is read. */
export type PublishedBudget = PublishedConsultation & { rules: RowOf<typeof rulesRow> }

/** All that a budget's page says but its ideas; drafts for the desk alone (`drafts`). Null where there is none. */
export async function publishedBudget(
  db: Db,
  slug: string,
  { viewerId, drafts = false }: { viewerId: string | null; drafts?: boolean },
): Promise<PublishedBudget | null> {
  const vote = await publishedConsultation(db, slug, { viewerId, drafts: true, kind: 'budget' })
  if (!vote) return null
  const [rules] = await read(db, rulesRow)`
    select b.phase, b.amount, b.perimeters, b.idea_cap as "ideaCap", b.place_cap as "placeCap", b.shortlist, b.form, b.min,
      b.max, b.points, b.rule, b.completion, b.fill, b.comparison, b.ideas_until as "ideasUntil",
      b.phase = 'ideas' and b.ideas_until >= city_today() as "takesIdeas", b.published_at as "publishedAt", coalesce(b.tied, false) as tied, b.progress,
      b.counted_at as "countedAt", b.result as outcome
    from budgets b where b.id = ${vote.id}`
  if (!rules || (!rules.publishedAt && !drafts)) return null
  return { ...vote, rules }
}
