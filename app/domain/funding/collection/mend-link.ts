import { and, eq, gt } from 'drizzle-orm'
import { pledgeLinks, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken, newToken } from '../../token.ts'

/**
 * Makes a link by which the owner of a promise mends its payment without signing in, as long as it can be mended, and
 * returns its token: the only time that it is seen. Only the city makes one, as it mails it. Null when there is nothing
 * to mend any more.
 */
export async function issueMendLink({ tx, actor, at }: Act, pledgeId: string): Promise<string | null> {
  if (!actor.city) throw new Refusal('not-allowed', 403)
  const [pledge] = await tx
    .select({ mendUntil: pledges.mendUntil })
    .from(pledges)
    .where(and(eq(pledges.id, pledgeId), eq(pledges.state, 'collecting')))
  if (!pledge?.mendUntil) return null
  const token = newToken()
  // A day more than it is good for: whoever comes late reads why.
  const expiresAt = new Date(pledge.mendUntil.getTime() + 30 * 86_400_000)
  await tx.insert(pledgeLinks).values({ tokenHash: hashOfToken(token), pledgeId, at, expiresAt })
  return token
}

/** The promise behind a link. Refused (`mend-link-expired`, 410) when it is unknown or past its time. */
export async function pledgeOfLink({ tx, at }: Act, token: string): Promise<string> {
  const [link] = await tx
    .select({ pledgeId: pledgeLinks.pledgeId })
    .from(pledgeLinks)
    .where(and(eq(pledgeLinks.tokenHash, hashOfToken(token)), gt(pledgeLinks.expiresAt, at)))
  if (!link) throw new Refusal('mend-link-expired', 410)
  return link.pledgeId
}
