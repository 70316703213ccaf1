import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import { formerNames, people, personClass } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { declareClass } from '../classes/declare-class.ts'
import { DisplayName, freeNameKey } from '../names/display-name.ts'
import { record } from '../news.ts'

export const Profile = z.object({
  displayName: DisplayName,
  class: z.enum(personClass.enumValues),
  locale: z.enum(locales),
})
export type Profile = z.output<typeof Profile>

/**
 * Changes one's display name, class and language. Another name is refused as in `join`; her own is not judged again, since
 * it may have become an official's or an office's after it was hers. What was written under the former
 * one is shown under the new one, but to the moderators, who read both.
 */
export async function changeProfile(
  act: Act,
  { displayName, class: declared, locale }: Profile,
): Promise<void> {
  allow(act.actor, 'profile.change')
  const id = whoActs(act.actor)
  const [before] = await act.tx
    .select({ class: people.class, displayName: people.displayName })
    .from(people)
    .where(and(eq(people.id, id), isNull(people.erasedAt)))
  if (before?.displayName !== displayName)
    await rename(act, id, { from: before?.displayName, to: displayName })
  await act.tx.update(people).set({ locale }).where(eq(people.id, id))
  await record(act, 'profile-changed', { kind: 'person', id })
  if (before?.class !== declared) await declareClass(act, { class: declared })
}

async function rename(
  { tx, at }: Act,
  personId: string,
  { from, to }: { from: string | undefined; to: string },
) {
  const nameKey = await freeNameKey(tx, to, personId)
  if (from) await tx.insert(formerNames).values({ personId, name: from, until: at }).onConflictDoNothing()
  await tx.update(people).set({ displayName: to, nameKey }).where(eq(people.id, personId))
}
