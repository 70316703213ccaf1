import type { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import { forgetTyped, typedIn, type Viewer } from '#app/domain/people/index.ts'
import { parseForm } from '#app/web/forms/forms.ts'
import type { Visit } from '#app/web/visit.ts'

/** What the writer of a form left unsaved in it: as its form shows it, the revision that she was changing, and when. */
export async function unsavedIn<Content>(
  { db, viewer, t }: Pick<Visit, 'db' | 't'> & { viewer: Viewer },
  form: string,
  schema: z.ZodType,
): Promise<{ content: Content; revision: number; at: Date } | null> {
  const kept = await typedIn(db, viewer.id, form)
  if (!kept) return null
  const { initialValue } = parseForm(new URLSearchParams(kept.typed), schema, t).reply()
  return { content: initialValue as Content, revision: kept.revision, at: kept.at }
}

/** Does a deed, and throws away what was kept of its form: it is saved now. */
export async function saved<Result>(act: Act, form: string, deed: Promise<Result>): Promise<Result> {
  const result = await deed
  await forgetTyped(act, form)
  return result
}
