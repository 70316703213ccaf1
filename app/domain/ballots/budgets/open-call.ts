import { eq } from 'drizzle-orm'
import { bool, read, shape } from '#db/read/index.ts'
import { budgets, consultations } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { asSubject } from '../consultations/find.ts'
import { record } from '../news.ts'
import { type Locked, lockedBudget, lockedBudgetById } from './find.ts'

/**
 * The mayor opens the call: from now on the budget is public, its sum and its rules stand, and ideas are taken until their
 * last day. Refused: `budget-stands` twice, `budget-dates` when that day is over, `edited-meanwhile` where anything of it
 * was written after she had read it (`seen`).
 */
export async function openCall(act: Act, { slug, seen }: { slug: string; seen?: Date }): Promise<void> {
  allow(act.actor, 'budget.open')
  const { budget, vote } = await lockedBudget(act, slug)
  if (budget.phase !== 'draft') throw new Refusal('budget-stands')
  if (seen && seen.getTime() !== vote.movedAt.getTime()) throw new Refusal('edited-meanwhile')
  if (await isOver(act, budget.ideasUntil)) throw new Refusal('budget-dates')
  await act.tx.update(budgets).set({ phase: 'ideas', publishedAt: act.at }).where(eq(budgets.id, budget.id))
  await moved(act, budget.id)
  await record(act, 'budget-called', asSubject(vote))
}

/** The budget of this address while it takes ideas, locked. Refused: `not-found` before it is published, `budget-no-call` but in its call. */
export async function lockedCall(act: Act, slug: string): Promise<Locked> {
  const locked = await lockedBudget(act, slug)
  if (!locked.budget.publishedAt) throw new Refusal('not-found', 404)
  if (locked.budget.phase !== 'ideas' || (await isOver(act, locked.budget.ideasUntil)))
    throw new Refusal('budget-no-call')
  return locked
}

/** The city closes a call whose last day is over: the desk screens what came. */
export async function closeCall(act: Act, id: string): Promise<void> {
  const { budget, vote } = await lockedBudgetById(act, id)
  if (budget.phase !== 'ideas' || !(await isOver(act, budget.ideasUntil))) return
  await act.tx.update(budgets).set({ phase: 'screening', ideasClosedAt: act.at }).where(eq(budgets.id, id))
  await moved(act, id)
  await record(act, 'budget-call-closed', asSubject(vote))
}

const moved = ({ tx, at }: Act, id: string) =>
  tx.update(consultations).set({ movedAt: at }).where(eq(consultations.id, id))

const overRow = shape({ over: bool })

/** Whether this day is over, by the clock of the deed. */
export async function isOver({ tx, at }: Act, day: string): Promise<boolean> {
  const [row] = await read(tx, overRow)`
    select city_day(${at.toISOString()}::timestamptz) > ${day}::date as over`
  return row!.over // one row
}
