import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { typedForms } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { whoActs } from '../../policy.ts'

/** What somebody typed into a form and did not save, and which saving of it she was changing. */
export type TypedForm = { typed: string; revision: number; at: Date }

/** Keeps what she types into a form, for her alone: the last of it stands. */
export async function keepTyped(
  act: Act,
  { form, typed, revision }: { form: string; typed: string; revision: number },
): Promise<void> {
  const row = { typed, revision, at: act.at }
  await act.tx
    .insert(typedForms)
    .values({ personId: whoActs(act.actor), form, ...row })
    .onConflictDoUpdate({ target: [typedForms.personId, typedForms.form], set: row })
}

/** Throws it away: it was saved, or she wants it no more. */
export async function forgetTyped(act: Act, form: string): Promise<void> {
  const personId = whoActs(act.actor)
  await act.tx.delete(typedForms).where(and(eq(typedForms.personId, personId), eq(typedForms.form, form)))
}

/** What she left unsaved in a form; null when there is nothing. */
export async function typedIn(db: Db, personId: string, form: string): Promise<TypedForm | null> {
  const [row] = await db
    .select({ typed: typedForms.typed, revision: typedForms.revision, at: typedForms.at })
    .from(typedForms)
    .where(and(eq(typedForms.personId, personId), eq(typedForms.form, form)))
  return row ?? null
}
