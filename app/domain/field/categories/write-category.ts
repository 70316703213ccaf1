import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { slugOf, takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { fieldCategories } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { emailAddress } from '../../email-address.ts'
import { allow } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { translated } from '../../station/index.ts'
import { written } from '../../written.ts'
import { record } from '../news.ts'
import { endMailboxLinks } from '../steps/link.ts'
import { mustBePublicBody } from '../steps/public-bodies.ts'

const other = written().max(60).default('')

/** A category as the desk's form says it. */
export const CategoryInput = z.object({
  fr: written().min(2).max(60),
  it: other,
  en: other,
  bodyId: z.uuid().optional(),
  mailbox: emailAddress().optional(),
  days: z.coerce.number().int().min(1).max(180),
  /** Where it stands in the form: eight places. */
  position: z.coerce.number().int().min(1).max(8),
  closed: z.stringbool().default(false),
})
export type CategoryInput = z.output<typeof CategoryInput>
export const CategoryChange = CategoryInput.extend({
  revision: z.coerce.number().int().min(1).max(2_000_000_000),
})

refuseOn('one_category_per_place', () => new Refusal('category-place-taken', 409, 'position'))

/** Opens a category. Refused (`category-place-taken`) where another stands: there are eight places. */
export async function addCategory(act: Act, input: CategoryInput): Promise<{ id: string }> {
  allow(act.actor, 'field-category.write')
  await mustKnowBody(act, input)
  const made = await takeFreeSlug(slugOf(input.fr, 'categorie'), async (slug) => {
    const [row] = await act.tx
      .insert(fieldCategories)
      .values({ ...columnsOf(act, input), slug })
      .onConflictDoNothing({ target: fieldCategories.slug })
      .returning({ id: fieldCategories.id, slug: fieldCategories.slug })
    return row
  })
  await record(act, 'field-category-changed', { kind: 'field_category', id: made.id })
  return made
}

/**
 * Changes a category; its reports keep the day that they were promised. Links that went to a mailbox which is another now
 * answer no more. Refused (`edited-meanwhile`).
 */
export async function changeCategory(
  act: Act,
  { id, revision, ...input }: CategoryInput & { id: string; revision: number },
): Promise<void> {
  allow(act.actor, 'field-category.write')
  await mustKnowBody(act, input)
  const [before] = await act.tx
    .select()
    .from(fieldCategories)
    .where(eq(fieldCategories.id, id))
    .for('no key update')
  if (before?.revision === revision && before.mailbox && before.mailbox !== (input.mailbox ?? null))
    await endMailboxLinks(act, before.mailbox)
  const [row] = await act.tx
    .update(fieldCategories)
    .set({ ...columnsOf(act, input), revision: revision + 1 })
    .where(and(eq(fieldCategories.id, id), eq(fieldCategories.revision, revision)))
    .returning({ id: fieldCategories.id })
  if (row) return void (await record(act, 'field-category-changed', { kind: 'field_category', id }))
  throw before ? new Refusal('edited-meanwhile') : new Refusal('not-found', 404)
}

async function mustKnowBody(act: Act, { bodyId }: Pick<CategoryInput, 'bodyId'>) {
  if (bodyId) await mustBePublicBody(act, bodyId, new Refusal('not-found', 422, 'bodyId'))
}

const columnsOf = ({ at }: Act, { fr, it, en, bodyId, mailbox, days, position, closed }: CategoryInput) => ({
  names: translated(fr, it, en)!, // the French is there
  ...{ bodyId: bodyId ?? null, mailbox: mailbox ?? null, days, position },
  closedAt: closed ? at : null,
})
