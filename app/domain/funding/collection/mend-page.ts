import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { campaigns, checkouts, payments, pledgeLinks, pledges, type Translated } from '#db/schema/index.ts'
import { hashOfToken } from '../../token.ts'
import { type DeclineKind, declineKind } from './declines.ts'

/** What the owner of a refused card reads behind her link. Nothing of who she is: the link may be somebody else's by now. */
export type MendPage = {
  /** `due` can be mended; `paid` it was; `over`: it was given up, or its campaign gave all back. */
  state: 'due' | 'paid' | 'over'
  amount: bigint
  card: { brand: string; last4: string } | null
  why: DeclineKind
  until: Date | null
  /** That day is over, to the second. */
  late: boolean
  /** A try without her is not answered yet: she would pay twice. */
  underWay: boolean
  campaign: { slug: string; title: Translated; purpose: Translated }
  /** The page at Stripe that is open for it. */
  sessionId: string | null
}

/** Null when there is no such link, or no more. Reading changes nothing, however often a scanner opens it. */
export async function mendPage(db: Db, token: string): Promise<MendPage | null> {
  const [row] = await db
    .select({
      pledgeId: pledges.id,
      state: pledges.state,
      amount: pledges.amount,
      card: pledges.card,
      until: pledges.mendUntil,
      campaign: { slug: campaigns.slug, title: campaigns.title, purpose: campaigns.purpose },
      gone: sql<boolean>`${pledgeLinks.expiresAt} <= city_now()`,
      late: sql<boolean>`coalesce(${pledges.mendUntil} <= city_now(), false)`,
    })
    .from(pledgeLinks)
    .innerJoin(pledges, eq(pledges.id, pledgeLinks.pledgeId))
    .innerJoin(campaigns, eq(campaigns.id, pledges.campaignId))
    .where(eq(pledgeLinks.tokenHash, hashOfToken(token)))
  if (!row || row.gone) return null
  const [refused, page, underWay] = await Promise.all([
    lastRefusal(db, row.pledgeId),
    openPage(db, row.pledgeId),
    isUnderWay(db, row.pledgeId),
  ])
  const { state, amount, card, until, late, campaign } = row
  const shown = state === 'collecting' ? 'due' : state === 'collected' ? 'paid' : 'over'
  return { state: shown, amount, card, until, late, underWay, campaign, why: refused, sessionId: page }
}

async function lastRefusal(db: Db, pledgeId: string): Promise<DeclineKind> {
  const [last] = await db
    .select()
    .from(payments)
    .where(and(eq(payments.pledgeId, pledgeId), isNotNull(payments.declineCode)))
    .orderBy(desc(payments.number))
    .limit(1)
  return declineKind(last ? { code: null, ...last } : null)
}

const isUnderWay = async (db: Db, pledgeId: string) =>
  (await db.$count(
    payments,
    and(eq(payments.pledgeId, pledgeId), eq(payments.state, 'sent'), isNull(payments.checkoutId)),
  )) > 0

async function openPage(db: Db, pledgeId: string): Promise<string | null> {
  const [page] = await db
    .select({ sessionId: checkouts.sessionId })
    .from(checkouts)
    .where(and(eq(checkouts.pledgeId, pledgeId), eq(checkouts.purpose, 'mend')))
    .orderBy(desc(checkouts.id))
    .limit(1)
  return page?.sessionId ?? null
}
