import { and, eq, isNull, lte } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { checkouts, sponsorships } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { endCheckout } from '../ground/end-checkout.ts'
import type { Outcome } from '../ground/quarantine.ts'
import { record } from '../news.ts'
import { lockedSponsorship } from './find.ts'

/**
 * The time of a payment page is over (MONEY.md case 4): the package is free for another. A payment made there all the
 * same is heard of later, and takes it again if it is still there (5).
 */
export async function releaseSponsorship(act: Act, { checkoutId }: { checkoutId: string }): Promise<Outcome> {
  const { tx, at } = act
  const [page] = await tx.select().from(checkouts).where(eq(checkouts.id, checkoutId))
  const of = page?.sponsorshipId ? await lockedSponsorship(act, page.sponsorshipId) : null
  if (!of || !(await isOpen(act, checkoutId))) return 'nothing-to-do'
  await endCheckout(act, checkoutId, 'expired')
  const { sponsorship, package: offered } = of
  if (sponsorship.state !== 'started') return 'applied'
  await tx
    .update(sponsorships)
    .set({ state: 'released', endedAt: at })
    .where(eq(sponsorships.id, sponsorship.id))
  const about = { kind: 'sponsorship', id: sponsorship.id, topicId: offered.projectId }
  await record(act, 'sponsorship-released', about, { packageId: offered.id })
  return 'applied'
}

/** As it is once the sponsorship is locked: a payment may have come meanwhile. */
async function isOpen({ tx }: Act, checkoutId: string): Promise<boolean> {
  const [row] = await tx
    .select({ endedAt: checkouts.endedAt })
    .from(checkouts)
    .where(eq(checkouts.id, checkoutId))
  return row?.endedAt === null
}

/** Lets go of every package whose payment page ran out of time by the city's clock, each in a deed of its own. */
export async function releaseUnpaid(db: Db, at: Date): Promise<void> {
  const unpaid = await db
    .select({ checkoutId: checkouts.id })
    .from(checkouts)
    .where(and(isNull(checkouts.endedAt), lte(checkouts.expiresAt, at), eq(checkouts.purpose, 'sponsoring')))
    .limit(500)
  for (const page of unpaid) await act(db, theCity, (deed) => releaseSponsorship(deed, page))
}
