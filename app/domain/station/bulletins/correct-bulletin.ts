import { eq } from 'drizzle-orm'
import { type Bulletin, bulletinEndings, bulletins } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { mustActFor } from '../acts-for.ts'
import { record } from '../news.ts'
import type { BulletinInput } from './bulletin-input.ts'
import { writeVersion } from './write-version.ts'

/**
 * Says a bulletin anew: what was said before stays to be read, with who said it and when. Refused where somebody corrected
 * it meanwhile (`edited-meanwhile`) and where it was ended (`bulletin-ended`); it stays with its body.
 */
export async function correctBulletin(
  act: Act,
  { slug, revision, ...input }: BulletinInput & { slug: string; revision: number },
): Promise<void> {
  allow(act.actor, 'bulletin.write')
  const bulletin = await lockedBulletin(act, slug)
  if (bulletin.revision !== revision) throw new Refusal('edited-meanwhile')
  if (input.bodyId !== bulletin.bodyId) throw new Refusal('not-her-body', 403, 'bodyId')
  await refuseEnded(act, bulletin)
  const number = revision + 1
  await writeVersion(act, { id: bulletin.id, number }, input)
  await act.tx.update(bulletins).set({ revision: number }).where(eq(bulletins.id, bulletin.id))
  const { severity, category } = input
  await record(act, 'bulletin-corrected', { kind: 'bulletin', id: bulletin.id }, { severity, category })
  await enqueue(act.tx, 'tell-bulletin', { bulletinId: bulletin.id })
}

/** The bulletin at this address, of a body for which she acts; whoever else writes on it waits. */
export async function lockedBulletin(act: Act, slug: string): Promise<Bulletin> {
  const [bulletin] = await act.tx.select().from(bulletins).where(eq(bulletins.slug, slug)).for('update')
  if (!bulletin) throw new Refusal('not-found', 404)
  await mustActFor(act, bulletin.bodyId)
  return bulletin
}

/** Refuses (`bulletin-ended`) what ended before its time. */
export async function refuseEnded({ tx }: Act, { id }: Bulletin): Promise<void> {
  if ((await tx.$count(bulletinEndings, eq(bulletinEndings.bulletinId, id))) > 0)
    throw new Refusal('bulletin-ended', 409)
}
