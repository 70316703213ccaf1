import type { Db } from '#db/client.ts'
import { act, theCity } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { countOpinions, countsDue } from '../opinions/count-opinions.ts'
import { overdueUntold, tellOverdue } from './tell-overdue.ts'

/** Publishes every count that is due, each in an act of its own. Returns how many. */
export async function countDueOpinions(db: Db): Promise<number> {
  return eachOnce(db, await countsDue(db), countOpinions)
}

/** Tells of every question whose promised day has passed, once each. Returns how many. */
export async function tellDueQuestions(db: Db): Promise<number> {
  return eachOnce(db, await overdueUntold(db), tellOverdue)
}

// Two workers that look at the same moment: the second is told that it is done, and nothing is done twice.
async function eachOnce(db: Db, ids: string[], deed: typeof countOpinions | typeof tellOverdue) {
  let done = 0
  for (const id of ids) {
    try {
      await act(db, theCity, async (act) => {
        await deed(act, id)
      })
      done++
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return done
}
