import type { Db } from '#db/client.ts'
import { oneOf, read, shape, uuid } from '#db/read/index.ts'
import { noticeReasons } from '#db/schema/index.ts'
import { act, theCity } from '../act.ts'
import { Refusal } from '../refusal.ts'
import { decide } from './rule-on-appeal.ts'

/** What stands in the register, to be said in the reader's language, when the deadline decided and not a person. */
export const deadlinePassed = 'deadline-passed'

const dueAppeal = shape({ appealId: uuid, contributionId: uuid, ground: oneOf(noticeReasons) })

/**
 * Appeals that nobody judged by their day: the rule decides, and the contribution returns. Returns how many did.
 * Each is an act of its own, so that one which a moderator judges at this very moment holds up no other.
 */
export async function restoreUnjudged(db: Db): Promise<number> {
  const due = await read(db, dueAppeal)`
    select a.id as "appealId", r.contribution_id as "contributionId", r.ground
    from appeals a join rulings r on r.id = a.ruling_id
    where a.due_on < city_today()
      and not exists (select from rulings judged where judged.appeal_id = a.id)
    order by a.due_on, a.id limit 500`
  let restored = 0
  for (const { appealId, contributionId, ground } of due) {
    const ruling = { appealId, decision: 'restored', reason: deadlinePassed, by: null } as const
    try {
      await act(db, theCity, (act) => decide(act, { contributionId, ground }, ruling))
      restored++
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'already-ruled')) throw error
    }
  }
  return restored
}
