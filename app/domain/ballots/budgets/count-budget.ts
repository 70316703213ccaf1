import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '#db/client.ts'
import { budgets, consultations } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { asSubject } from '../consultations/find.ts'
import { countWatched } from '../counting/index.ts'
import { record } from '../news.ts'
import { asNoted, type DrawInput } from '../result/draw.ts'
import { electionOf, settingsOfBudget } from './election.ts'
import { lockedBudget, lockedBudgetById } from './find.ts'
import { type BudgetResult, published } from './result.ts'

/**
 * Notes what came out of the draw that was named before, where the count met a tie, and has the budget counted by it.
 * Nobody knows who wins before: the draw can't be chosen by what it brings about. Refused: `vote-not-counted` before the
 * box is open, `vote-no-draw` where no tie waits for it, and twice.
 */
export async function noteBudgetDraw(
  act: Act,
  { slug, drawn }: z.output<typeof DrawInput> & { slug: string },
): Promise<void> {
  allow(act.actor, 'budget.write')
  const { budget, vote } = await lockedBudget(act, slug)
  if (vote.state !== 'counted') throw new Refusal('vote-not-counted')
  if (!budget.tied || vote.drawResult !== null) throw new Refusal('vote-no-draw')
  await act.tx
    .update(consultations)
    .set({ drawResult: asNoted(drawn), movedAt: act.at })
    .where(eq(consultations.id, vote.id))
  await record(act, 'vote-drawn', asSubject(vote))
  await enqueue(act.tx, 'count-budget', { budgetId: vote.id }, `count-budget:${vote.id}`)
}

/** Milliseconds between two notes of how far a count is. */
const aMoment = 1_000

/**
 * Counts a budget by its published rules, and says how far it is. Where no tie decides who wins, it publishes; where one
 * does, it says nothing but that it waits for the draw, and is asked again once that is noted. It rests often, so that the
 * worker does its other work; killed, it begins anew, and what was published is not counted again. `at` is heeded by a
 * demonstration alone.
 */
export async function countBudget(
  db: Db,
  id: string,
  { at, signal }: { at?: Date; signal?: AbortSignal } = {},
): Promise<void> {
  const [found] = await db
    .select({ budget: budgets, draw: consultations.drawResult, state: consultations.state })
    .from(budgets)
    .innerJoin(consultations, eq(consultations.id, budgets.id))
    .where(eq(budgets.id, id))
  if (found?.state !== 'counted' || found.budget.result) return
  const { budget, draw } = found
  if (budget.tied && draw === null) return
  const [election, settings] = [await electionOf(db, budget), settingsOfBudget(budget, draw)]
  let noted = performance.now()
  const counted = await countWatched(election, settings, {
    steps: 'last',
    signal,
    onProgress: ({ step }) => {
      if (performance.now() - noted < aMoment) return
      noted = performance.now()
      noteProgress(db, id, step)
    },
  })
  const waits = counted.tied && draw === null
  const deed = waits
    ? (act: Act) => waitForDraw(act, id)
    : (act: Act) => publish(act, id, published(election, settings, counted))
  await act(db, theCity, deed, at)
}

/** What it says is for whoever waits: a note that fails stops no count. */
function noteProgress(db: Db, id: string, step: number): void {
  db.update(budgets)
    .set({ progress: { step } })
    .where(and(eq(budgets.id, id), isNull(budgets.result)))
    .catch(() => {})
}

/** The votes for each idea are known, and nothing of who wins before the draw. */
async function waitForDraw(act: Act, id: string): Promise<void> {
  const { budget, vote } = await lockedBudgetById(act, id)
  if (budget.result || budget.tied) return
  await act.tx.update(budgets).set({ tied: true, progress: null }).where(eq(budgets.id, id))
  await act.tx.update(consultations).set({ movedAt: act.at }).where(eq(consultations.id, id))
  await record(act, 'budget-opened', asSubject(vote))
}

async function publish(act: Act, id: string, result: BudgetResult): Promise<void> {
  const { budget, vote } = await lockedBudgetById(act, id)
  if (budget.result) return
  await act.tx
    .update(budgets)
    .set({ result, countedAt: act.at, progress: null, tied: budget.tied ?? false })
    .where(eq(budgets.id, id))
  await act.tx.update(consultations).set({ movedAt: act.at }).where(eq(consultations.id, id))
  await record(act, 'budget-counted', asSubject(vote))
  await enqueue(act.tx, 'print-count', { consultationId: id }, `print-count:${id}`)
}
