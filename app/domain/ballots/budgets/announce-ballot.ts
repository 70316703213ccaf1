import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { cents, int, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import {
  type Budget,
  budgets,
  consultationQuestions,
  consultations,
  type Translated,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { mergeByScreening } from '../../proposals/index.ts'
import { Refusal } from '../../refusal.ts'
import { dayTyped } from '../../typed-day.ts'
import { announceVote } from '../consultations/announce.ts'
import { paperColumns, paperFields, paperStands } from '../consultations/write.ts'
import { lockedBudget } from './find.ts'
import { mostIdeas } from './rules.ts'
import { isStranded, isUnderAppeal } from './stranded.ts'

/** The dates of the vote, as they stand now that the ideas are known, and whether it has paper. */
export const BallotDates = z
  .object({ opensOn: dayTyped(), closesOn: dayTyped(), answerDueOn: dayTyped(), ...paperFields })
  .refine(({ opensOn, closesOn }) => closesOn >= opensOn, {
    ...{ path: ['closesOn'], params: { refusal: 'vote-dates' } },
  })
  .refine(({ closesOn, answerDueOn }) => answerDueOn > closesOn, {
    ...{ path: ['answerDueOn'], params: { refusal: 'vote-dates' } },
  })
  .refine(paperStands, { path: ['paperDueOn'], params: { refusal: 'paper-dates' } })
type BallotDates = Omit<z.output<typeof BallotDates>, keyof typeof paperFields> &
  Partial<Pick<z.output<typeof BallotDates>, keyof typeof paperFields>>

const noPaper = { fr: '', it: '', en: '' }

/**
 * The mayor announces the vote: the ideas that come to it are numbered and stand on the ballot with their cost. Those with
 * the most supports that count (those of what was merged into them with them) come first into a shortlist, and none under
 * which the ideas of one place would cost more than its cap. Refused: `budget-stands` where it is not being screened,
 * `ideas-waiting` while one was not screened, waits for a moderator or was taken into one that is hidden, `ideas-few` with fewer than two, `ideas-too-dear`
 * where no ballot could have as many as it must, `vote-dates` when it should have opened already.
 */
export async function announceBallot(
  act: Act,
  { slug, paperPlaces = noPaper, paperDueOn = null, ...dates }: BallotDates & { slug: string },
): Promise<void> {
  allow(act.actor, 'budget.open')
  const { budget, vote } = await lockedBudget(act, slug)
  if (budget.phase !== 'screening') throw new Refusal('budget-stands')
  if ((await waitingIn(act.tx, budget.id)) > 0) throw new Refusal('ideas-waiting')
  await mergedGoAlong(act, budget.id)
  const chosen = shortlisted(budget, await feasibleOf(act.tx, budget.id))
  if (chosen.length < 2) throw new Refusal('ideas-few')
  if (!canBeMet(budget, chosen)) throw new Refusal('ideas-too-dear')
  await act.tx.execute(sql`
    update budget_ideas i set number = chosen.number, version = p.version
    from proposals p, jsonb_array_elements_text(${JSON.stringify(chosen.map(({ id }) => id))}::jsonb) with ordinality chosen (id, number)
    where p.id = i.proposal_id and i.proposal_id = chosen.id::uuid and i.budget_id = ${budget.id}`)
  await act.tx
    .insert(consultationQuestions)
    .values({ consultationId: vote.id, number: 1, ...asked(budget, vote.titles, chosen) })
  const [dated] = await act.tx
    .update(consultations)
    .set({ ...dates, ...paperColumns({ paperPlaces, paperDueOn }) })
    .where(eq(consultations.id, vote.id))
    .returning()
  await act.tx.update(budgets).set({ phase: 'vote' }).where(eq(budgets.id, budget.id))
  await announceVote(act, dated!) // locked above
}

/** What was merged into another goes into it with all its supports, each supporter told: from now on screening stands. */
async function mergedGoAlong(act: Act, budgetId: string): Promise<void> {
  const merged = await read(act.tx, mergedRow)`
    select i.proposal_id as "fromId", i.into_id as "intoId" from budget_ideas i
    where i.budget_id = ${budgetId} and i.verdict = 'merged' order by i.proposal_id`
  for (const both of merged) await mergeByScreening(act, both)
}

const mergedRow = shape({ fromId: uuid, intoId: uuid })

const feasibleRow = shape({ id: uuid, cost: cents, place: text })
export type Feasible = RowOf<typeof feasibleRow>

/** How many wait: for the desk; for a moderator, who may let them stand still; or to come back out of one that is hidden. */
async function waitingIn(tx: Db, budgetId: string): Promise<number> {
  const [row] = await read(tx, shape({ waiting: int }))`
    select count(*)::int as waiting from budget_ideas i join proposals p on p.id = i.proposal_id
    left join contributions_for(null) c on c.id = p.id
    where i.budget_id = ${budgetId} and p.state not in ('merged', 'withdrawn')
      and (i.verdict is null and c.standing is not false or ${isUnderAppeal} or ${isStranded})`
  return row!.waiting // one row
}

/**
 * What was screened as feasible. First comes what most supports count for, verified ones of the classes that vote here; then
 * by the verified ones, by all, and who came first.
 */
const feasibleOf = (tx: Db, budgetId: string) =>
  read(tx, feasibleRow)`
    select i.proposal_id as id, i.cost, plain(i.place) as place
    from budget_ideas i join proposals p on p.id = i.proposal_id
    join contributions_for(null) c on c.id = p.id and c.standing
    join consultations v on v.id = i.budget_id
    where i.budget_id = ${budgetId} and i.verdict = 'feasible' and p.state not in ('merged', 'withdrawn')
    order by (select count(*) from opinions o where o.subject_id = p.id and o.verified and o.class = any (v.classes)) desc,
      p.verified_supports desc, p.supports desc, i.at, i.proposal_id`

/** However it is written: accents are taken out by `plain`, here what stands between words. */
const placeOf = ({ place }: Pick<Feasible, 'place'>) => place.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a ballot can have as many ideas as it must, where what is chosen stays under the sum. */
export const canBeMet = (
  { form, min, amount }: Pick<Budget, 'form' | 'min' | 'amount'>,
  ideas: readonly Pick<Feasible, 'cost'>[],
): boolean =>
  form !== 'purse' ||
  ideas
    .map(({ cost }) => cost)
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, Math.max(min ?? 1, 1))
    .reduce((sum, cost) => sum + cost, 0n) <= amount

/** Those that come to the vote, in the order of their supports: so many at most, and of one place under its cap. */
export function shortlisted<Idea extends Pick<Feasible, 'cost' | 'place'>>(
  { shortlist, placeCap }: Pick<Budget, 'shortlist' | 'placeCap'>,
  ideas: readonly Idea[],
): Idea[] {
  const spent = new Map<string, bigint>()
  const chosen: Idea[] = []
  for (const idea of ideas) {
    if (chosen.length >= (shortlist ?? mostIdeas)) break
    const place = placeOf(idea)
    const together = (spent.get(place) ?? 0n) + idea.cost
    // Without a place it is for everybody.
    if (placeCap !== null && place !== '' && together > placeCap) continue
    spent.set(place, together)
    chosen.push(idea)
  }
  return chosen
}

/** The one question of the vote: how the sum is shared out among these. */
function asked({ form, min, max, points, amount }: Budget, titles: Translated, ideas: readonly Feasible[]) {
  // What they are called is read where it may be hidden.
  const options = ideas.map(({ id }) => ({ fr: '', idea: id }))
  if (form === 'points') return { kind: 'points' as const, titles, options, points }
  const limits = { min: min && Math.min(min, ideas.length), max: max && Math.min(max, ideas.length) }
  const costs = ideas.map(({ cost }) => cost)
  return { kind: 'budget' as const, titles, options, ...limits, costs, sum: form === 'purse' ? amount : null }
}
