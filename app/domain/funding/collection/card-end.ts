import { and, eq, isNull, lte } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type Campaign, type Pledge, pledges } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { asCampaign, type Locked, lockPledge, takesPledges } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { laterBy, mendDays } from './attempts.ts'

/** That a saved card is over too soon: it `ends` before the last try to charge it, or has `ended` already. */
export type CardEnd = 'ends' | 'ended'

/** The last try to charge a card, at the latest: as many days after the deadline as a payment can be mended. */
export const lastTry = (deadlineAt: Date): Date => laterBy(deadlineAt, mendDays * 24)

/** Whether a saved card is over too soon for its campaign (MONEY.md, a 2); null when it will do. */
export function cardEnd(
  { cardEndsAt }: Pick<Pledge, 'cardEndsAt'>,
  { deadlineAt }: Pick<Campaign, 'deadlineAt'>,
  at: Date,
): CardEnd | null {
  if (!cardEndsAt) return null
  if (cardEndsAt <= at) return 'ended'
  return cardEndsAt <= lastTry(deadlineAt) ? 'ends' : null
}

/**
 * Writes to those whose card has ended while their promise still waits for its deadline, once a card: what was said as it
 * was given is long ago by then, and the new card has come.
 */
export async function tellEndedCards(db: Db, at: Date): Promise<void> {
  const ended = await db
    .select({ id: pledges.id })
    .from(pledges)
    .where(and(eq(pledges.state, 'confirmed'), isNull(pledges.cardToldAt), lte(pledges.cardEndsAt, at)))
    .limit(500)
  for (const { id } of ended) await act(db, theCity, (deed) => tellEndedCard(deed, id))
}

async function tellEndedCard(act: Act, pledgeId: string): Promise<void> {
  const locked = await lockPledge(act, pledgeId)
  const { pledge, campaign } = locked
  if (pledge.state !== 'confirmed' || pledge.cardToldAt || !takesPledges(campaign, act.at)) return
  if (cardEnd(pledge, campaign, act.at) !== 'ended') return
  await act.tx.update(pledges).set({ cardToldAt: act.at }).where(eq(pledges.id, pledgeId))
  await tellCard(act, locked)
}

/** Has the owner of a promise told that its card is over too soon. */
export const tellCard = (act: Act, { pledge, campaign }: Locked): Promise<unknown> =>
  record(act, 'pledge-card-ends', asCampaign(campaign), { pledgeId: pledge.id })
