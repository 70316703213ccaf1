import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { nullable, read, shape, uuid } from '#db/read/index.ts'
import { proposals } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../act.ts'
import { settingsOf } from '../commune/index.ts'
import { Refusal } from '../refusal.ts'
import { asSubject, lockedProposal } from './find.ts'
import { record } from './news.ts'
import { warningDays } from './states.ts'
import { closeSupports } from './withdraw.ts'

/** What stands in the call of a budget is screened there: it has no threshold and no last day of its own. */
const ofItsOwn = sql`not exists (select from budget_ideas i where i.proposal_id = p.id)`

/** What the city's clock, or the last support that was needed, brings about: each an act of its own, once. */
const falls = {
  reached: {
    due: sql`p.state = 'open' and p.reached_at is not null and ${ofItsOwn}`,
    deed: beginExamination,
  },
  overdue: {
    due: sql`p.state = 'examined' and p.overdue_told_at is null and p.due_on < city_today()`,
    deed: tellOverdue,
  },
  expiring: {
    due: sql`p.state = 'open' and p.warned_at is null and p.reached_at is null
      and p.expires_on - ${warningDays}::int <= city_today() and p.expires_on >= city_today() and ${ofItsOwn}`,
    deed: warn,
  },
  expired: {
    due: sql`p.state = 'open' and p.reached_at is null and p.expires_on < city_today() and ${ofItsOwn}`,
    deed: expire,
  },
}

/** Does all that is due. Returns how many deeds were done. */
export async function moveDueProposals(db: Db): Promise<number> {
  let done = 0
  for (const { due, deed } of Object.values(falls)) {
    const found = await read(db, proposalId)`
      select p.id from proposals p join contributions_for(null) c on c.id = p.id and c.standing
      where ${due} order by p.id limit 500`
    for (const { id } of found) if (await once(db, id, due, deed)) done++
  }
  return done
}

const proposalId = shape({ id: uuid })

type Deed = (act: Act, id: string) => Promise<void>

// Two workers that look at the same moment: the second finds, once it has the lock, that it is done.
async function once(db: Db, id: string, due: ReturnType<typeof sql>, deed: Deed): Promise<boolean> {
  try {
    return await act(db, theCity, async (act) => {
      await lockedProposal(act, id)
      const [still] = await read(
        act.tx,
        proposalId,
      )`select p.id from proposals p where p.id = ${id} and ${due}`
      if (still) await deed(act, id)
      return still !== undefined
    })
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/**
 * The threshold is reached: the clock runs from now. Until an elected official is named for it, it is the mayor who
 * answers, unless she wrote it; where there is none, somebody must be named.
 */
async function beginExamination(act: Act, id: string): Promise<void> {
  const { proposalDays } = await settingsOf(act.tx)
  const [row] = await read(act.tx, mayor)`select (
    select o.person_id from officials o join role_grants g on g.person_id = o.person_id and g.role = 'mayor'
      and g.revoked_at is null
    where coalesce(o.until, 'infinity') >= city_today() and not exists (select from proposal_authors w
      where w.proposal_id = ${id} and w.person_id = o.person_id and w.agreed_at is not null) order by o.rank limit 1) as id`
  const examinerId = row?.id ?? null
  const dueOn = sql`city_day(${act.at.toISOString()}::timestamptz) + ${proposalDays}::int`
  await act.tx
    .update(proposals)
    .set({ state: 'examined', examinerId, dueOn, movedAt: act.at })
    .where(eq(proposals.id, id))
  await record(act, 'proposal-reached', asSubject(id))
}

const mayor = shape({ id: nullable(uuid) })

/** Says once that the promised day has passed. */
async function tellOverdue(act: Act, id: string): Promise<void> {
  await act.tx.update(proposals).set({ overdueToldAt: act.at }).where(eq(proposals.id, id))
  await record(act, 'proposal-overdue', asSubject(id))
}

/** Author and supporters are told a month before its last day. */
async function warn(act: Act, id: string): Promise<void> {
  await act.tx.update(proposals).set({ warnedAt: act.at }).where(eq(proposals.id, id))
  await record(act, 'proposal-expiring', asSubject(id))
}

async function expire(act: Act, id: string): Promise<void> {
  await act.tx.update(proposals).set({ state: 'expired', movedAt: act.at }).where(eq(proposals.id, id))
  await closeSupports(act, id, sql`${act.at.toISOString()}::timestamptz`)
  await record(act, 'proposal-expired', asSubject(id))
}
