import { slugOf, takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { bulletins } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow } from '../../policy.ts'
import { mustActFor } from '../acts-for.ts'
import { record } from '../news.ts'
import type { BulletinInput } from './bulletin-input.ts'
import { writeVersion } from './write-version.ts'

/** Lets everybody know something in the name of a body: it is read from now on, and holds from its own beginning. */
export async function publishBulletin(act: Act, input: BulletinInput): Promise<{ id: string; slug: string }> {
  allow(act.actor, 'bulletin.write')
  await mustActFor(act, input.bodyId)
  const made = await takeFreeSlug(slugOf(input.fr, 'bulletin'), async (slug) => {
    const [row] = await act.tx
      .insert(bulletins)
      .values({ slug, bodyId: input.bodyId, at: act.at })
      .onConflictDoNothing({ target: bulletins.slug })
      .returning({ id: bulletins.id, slug: bulletins.slug })
    return row
  })
  await writeVersion(act, { id: made.id, number: 1 }, input)
  const { severity, category } = input
  await record(act, 'bulletin-published', { kind: 'bulletin', id: made.id }, { severity, category })
  await enqueue(act.tx, 'tell-bulletin', { bulletinId: made.id })
  return made
}
