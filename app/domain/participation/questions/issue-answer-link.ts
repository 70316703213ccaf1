import { eq } from 'drizzle-orm'
import { answerLinks, people } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { addressProved, answersCitizens } from '../../people/index.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken, newToken } from '../../token.ts'
import { asSubject, lockContribution } from '../contributions/lock.ts'
import { record } from '../news.ts'
import { refuseUnanswerable } from './addressed.ts'
import { answerLinkDays } from './answer-link.ts'

/**
 * Makes a link by which the official addressed answers once without signing in, valid for thirty days, and returns
 * its token: the only time that it is seen. Only the city makes one, as it mails it. Refused: `nobody-to-answer`
 * when the contribution addresses nobody, `does-not-ask`, what nobody can read, `not-in-office` when the official
 * holds no role that answers, `not-yours-to-answer` when it is not she to whom it would be mailed (another answers since),
 * and `address-unproved` when the mail would go to an address that may not be hers (decision 20).
 */
export async function issueAnswerLink(
  act: Act,
  contributionId: string,
  mailedTo: string | null = null,
): Promise<string> {
  if (!act.actor.city) throw new Refusal('not-allowed', 403)
  const contribution = await lockContribution(act, contributionId)
  refuseUnanswerable(contribution)
  if (!contribution.officialId) throw new Refusal('nobody-to-answer')
  if (mailedTo && mailedTo !== contribution.officialId) throw new Refusal('not-yours-to-answer', 403)
  // A change of her address, under way, is waited for.
  await act.tx
    .select({ id: people.id })
    .from(people)
    .where(eq(people.id, contribution.officialId))
    .for('share')
  if (!(await answersCitizens(act.tx, contribution.officialId))) throw new Refusal('not-in-office', 403)
  if (!(await addressProved(act.tx, contribution.officialId))) throw new Refusal('address-unproved', 403)

  const token = newToken()
  await act.tx.insert(answerLinks).values({
    contributionId,
    officialId: contribution.officialId,
    tokenHash: hashOfToken(token),
    at: act.at,
    expiresAt: new Date(act.at.getTime() + answerLinkDays * 86_400_000),
  })
  await record(act, 'answer-link-sent', asSubject(contribution), { officialId: contribution.officialId })
  return token
}
