import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { isSiren, isSiret } from '#app/lib/money/siret.ts'
import { settings as table } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { record } from './news.ts'
import { copied, Settings } from './settings.ts'

const { shape } = Settings

/**
 * The whole form. What a fresh install has a value for may not be emptied: its default would come back unseen.
 * `revision` is the one that the administrator read.
 */
export const SettingsInput = Settings.extend({
  communeName: shape.communeName.unwrap(),
  siren: copied()
    .refine(isSiren, { params: { refusal: 'siren-wrong' } })
    .optional(),
  siret: copied()
    .refine(isSiret, { params: { refusal: 'siret-wrong' } })
    .optional(),
  suppressionThreshold: shape.suppressionThreshold.unwrap(),
  ownShareRate: shape.ownShareRate.unwrap(),
  counterpartRate: shape.counterpartRate.unwrap(),
  counterpartYearly: shape.counterpartYearly.unwrap(),
  deliveryMonths: shape.deliveryMonths.unwrap(),
  answerDays: shape.answerDays.unwrap(),
  appealDays: shape.appealDays.unwrap(),
  proposalThreshold: shape.proposalThreshold.unwrap(),
  proposalClasses: shape.proposalClasses.unwrap(),
  proposalDays: shape.proposalDays.unwrap(),
  proposalMonths: shape.proposalMonths.unwrap(),
  accessibilityState: shape.accessibilityState.unwrap(),
  languages: z.array(z.enum(['it', 'en'])).max(2),
  revision: z.number().int().min(0),
})
export type SettingsInput = z.output<typeof SettingsInput>

/** The only row of its kind: what an event about the whole commune is about. */
const theCommune = { kind: 'commune', id: '00000000-0000-0000-0000-000000000000' }

/**
 * Changes settings; the event names what was changed, not its value. Refused when another administrator saved since
 * `revision` was read (`edited-meanwhile`), and when a conformity is claimed that no audit found (`audit-needed`:
 * without one the law has a site say "non conforme").
 */
export async function changeSettings(act: Act, { revision, ...values }: SettingsInput): Promise<void> {
  allow(act.actor, 'settings.change')
  if (values.accessibilityState !== 'none') refuseWithoutAudit(values)
  const [row] = await act.tx.select().from(table).for('update')
  if (row!.revision !== revision) throw new Refusal('edited-meanwhile') // one row, written by the migration

  const changed = changedBetween(Settings.parse(row!.values), values)
  await act.tx
    .update(table)
    .set({ values, revision: revision + 1, changedAt: act.at })
    .where(eq(table.only, true))
  await record(act, 'settings-changed', theCommune, { changed })
}

function refuseWithoutAudit({ accessibilityAuditOn, accessibilityAuditBy }: Settings) {
  if (!accessibilityAuditOn) throw new Refusal('audit-needed', 422, 'accessibilityAuditOn')
  if (!accessibilityAuditBy) throw new Refusal('audit-needed', 422, 'accessibilityAuditBy')
}

const changedBetween = (before: Settings, after: Settings) =>
  (Object.keys(shape) as (keyof Settings)[]).filter((key) => !isDeepStrictEqual(after[key], before[key]))
