import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import { formerNames, people, personClass } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { record } from '../../audit/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { declareClass } from '../classes/declare-class.ts'
import { DisplayName, freeNameKey } from '../names/display-name.ts'

export const Profile = z.object({
  displayName: DisplayName,
  class: z.enum(personClass.enumValues),
  locale: z.enum(locales),
})
export type Profile = z.output<typeof Profile>

/**
 * Changes one's display name, class and language. A name is refused as in `join`; what was written under the former
 * one is shown under the new one, but to the moderators, who read both.
 */
export async function changeProfile(
  act: Act,
  { displayName, class: declared, locale }: Profile,
): Promise<void> {
  allow(act.actor, 'profile.change')
  const id = whoActs(act.actor)
  const nameKey = await freeNameKey(act.tx, displayName, id)
  const [before] = await act.tx
    .select({ class: people.class, displayName: people.displayName })
    .from(people)
    .where(and(eq(people.id, id), isNull(people.erasedAt)))
  if (before && before.displayName !== displayName)
    await act.tx
      .insert(formerNames)
      .values({ personId: id, name: before.displayName, until: act.at })
      .onConflictDoNothing()
  await act.tx.update(people).set({ displayName, nameKey, locale }).where(eq(people.id, id))
  await record(act, 'profile-changed', { kind: 'person', id })
  if (before?.class !== declared) await declareClass(act, { class: declared })
}
