import { z } from 'zod'
import { isSiret } from '#app/lib/money/siret.ts'
import { nameKey } from '#app/lib/texts/name-key.ts'
import { organisations } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { copiedCode } from '../../copied-code.ts'
import { allow } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { freeSlug } from '../../slug.ts'
import { written } from '../../written.ts'
import { reserveName } from '../names/display-name.ts'
import { bodyNameFault, spelled } from '../names/name-form.ts'
import { record } from '../news.ts'

export const OrganisationInput = z
  .object({
    kind: z.enum(['public-body', 'business', 'association']),
    name: written()
      .max(240, { abort: true })
      .overwrite(spelled)
      .min(2)
      .max(120)
      .refine((name) => bodyNameFault(name) === null, { params: { refusal: 'name-mixed' } }),
    siret: z
      .string()
      .transform(copiedCode)
      .refine(isSiret, { params: { refusal: 'siret-wrong' } })
      .optional(),
  })
  .refine(({ kind, siret }) => kind !== 'business' || siret !== undefined, {
    path: ['siret'],
    params: { refusal: 'siret-needed' },
  })

refuseOn('organisations_nameKey_unique', () => new Refusal('organisation-same-name', 409, 'name'))
refuseOn('organisations_siret_unique', () => new Refusal('organisation-known', 409, 'siret'))

/** Enters a public body, a business (with its SIRET, checked) or an association, in whose name members may speak. */
export async function registerOrganisation(
  act: Act,
  input: z.input<typeof OrganisationInput>,
): Promise<{ id: string; slug: string }> {
  allow(act.actor, 'organisation.change')
  const { kind, name, siret } = OrganisationInput.parse(input)
  await reserveName(act.tx, name, 'organisation')
  const slug = await freeSlug(act.tx, organisations, organisations.slug, name)
  const [row] = await act.tx
    .insert(organisations)
    .values({ kind, name, slug, siret: siret ?? null, nameKey: nameKey(name), at: act.at })
    .returning({ id: organisations.id })
  await record(act, 'organisation-changed', { kind: 'organisation', id: row!.id }, { kind }) // an insert returns its row
  return { id: row!.id, slug }
}
