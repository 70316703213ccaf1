import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { officials, people, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { freeSlug } from '../../slug.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { reserveName } from '../names/display-name.ts'
import { record } from '../news.ts'

const words = written().max(200)
const Words = z.object({ fr: words.min(2), it: words.optional(), en: words.optional() })

export const Appointment = z.object({
  personId: z.uuid(),
  /** Her civil name: an official answers under it. */
  name: written().min(3).max(60),
  title: Words,
  delegation: z.object({ fr: words, it: words.optional(), en: words.optional() }).default({ fr: '' }),
  rank: z.coerce.number().int().min(1).max(999).default(100),
  since: dayTyped(),
  until: dayTyped().optional(),
})
export type Appointment = z.input<typeof Appointment>

/**
 * Shows a person as an official, or changes how she is shown: name, title, published delegation, term. Her name is
 * reserved from then on. It gives no power: roles do (`grantRole`).
 */
export async function appointOfficial(act: Act, appointment: Appointment): Promise<{ slug: string }> {
  allow(act.actor, 'role.grant')
  const { personId, ...shown } = Appointment.parse(appointment)
  const [holder] = await act.tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.erasedAt)))
  if (!holder) throw new Refusal('not-found', 404)
  await reserveName(act.tx, shown.name, 'official')
  // The public address stays the same for ever, even when a name changes.
  const slug = await freeSlug(act.tx, officials, officials.slug, shown.name)
  const [row] = await act.tx
    .insert(officials)
    .values({ personId, slug, ...shown })
    .onConflictDoUpdate({ target: officials.personId, set: { ...shown, until: shown.until ?? null } })
    .returning({ slug: officials.slug })
  // Her page is a subject of its own: questions are put to her there, and people follow her.
  await act.tx
    .insert(subjects)
    .values({ id: personId, kind: 'official', publicAt: act.at })
    .onConflictDoNothing()
  await record(act, 'official-appointed', { kind: 'person', id: personId })
  return { slug: row!.slug } // an upsert returns its row
}

/** Ends an official's term on a day: her answers stay, questions can no longer be put to her after it. */
export async function endTerm(
  act: Act,
  { personId, until }: { personId: string; until: string },
): Promise<void> {
  allow(act.actor, 'role.grant')
  const ended = await act.tx
    .update(officials)
    .set({ until })
    .where(eq(officials.personId, personId))
    .returning()
  if (ended.length === 0) throw new Refusal('not-found', 404)
  await record(act, 'official-appointed', { kind: 'person', id: personId }, { until })
}
