import { and, eq } from 'drizzle-orm'
import { bulletinEndings, bulletinVersions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { translated } from '../places/place-input.ts'
import type { EndingInput } from './bulletin-input.ts'
import { lockedBulletin, refuseEnded } from './correct-bulletin.ts'

/** Ends a bulletin before its time, and says why: it stays to be read. Refused (`bulletin-ended`) once it is over. */
export async function endBulletin(
  act: Act,
  { slug, ...input }: EndingInput & { slug: string },
): Promise<void> {
  allow(act.actor, 'bulletin.write')
  const bulletin = await lockedBulletin(act, slug)
  await refuseEnded(act, bulletin)
  const [said] = await act.tx
    .select({ until: bulletinVersions.until })
    .from(bulletinVersions)
    .where(and(eq(bulletinVersions.bulletinId, bulletin.id), eq(bulletinVersions.number, bulletin.revision)))
  if (said!.until <= act.at) throw new Refusal('bulletin-ended', 409) // each number has its version
  const reason = translated(input.fr, input.it, input.en)!
  await act.tx
    .insert(bulletinEndings)
    .values({ bulletinId: bulletin.id, reason, by: whoActs(act.actor), at: act.at })
  await record(act, 'bulletin-ended', { kind: 'bulletin', id: bulletin.id })
  await enqueue(act.tx, 'tell-bulletin', { bulletinId: bulletin.id })
}
