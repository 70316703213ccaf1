import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { people, personClass } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { record } from '../news.ts'

export const DeclaredClass = z.object({ class: z.enum(personClass.enumValues) })

/** Says in which capacity one takes part. A verification holds for its class alone: another class begins as declared. */
export async function declareClass(
  act: Act,
  { class: declared }: z.output<typeof DeclaredClass>,
): Promise<void> {
  allow(act.actor, 'class.declare')
  const id = whoActs(act.actor)
  await act.tx
    .update(people)
    .set({ class: declared })
    .where(and(eq(people.id, id), isNull(people.erasedAt)))
  await record(act, 'class-declared', { kind: 'person', id }, { class: declared })
}
