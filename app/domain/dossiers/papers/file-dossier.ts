import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { canonicalJson } from '#app/lib/formats/canonical-json.ts'
import { type Dossier, type DossierLine, dossiers, dossierVersions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { mustBeNamed, settingsOf } from '../../commune/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { linesOf, lockedAt } from '../find.ts'
import { record } from '../news.ts'
import { ownShareOf } from '../plan/own-share.ts'
import { fileable } from '../steps/states.ts'
import { stepDay, takeStep } from '../steps/take-step.ts'
import { filedContent } from './filed-content.ts'

export const FileInput = z.object({
  /** The civil day on which it left for the funder. */
  on: dayTyped(),
  /** How it was sent: the platform's number, the registered letter's. */
  reference: written().min(3).max(200),
})
export type FileInput = z.input<typeof FileInput>

refuseOn('plan_adds_up', () => new Refusal('plan-does-not-add-up', 422))

/**
 * Files a dossier as read at `revision`: all that it says, with the hashes of its documents, is frozen as a version
 * under its own hash. Refused: outside its states (`not-fileable`), while the lines do not add up to the total cost
 * (`plan-does-not-add-up`, which names the difference), while the commune's own share is short (`own-share-short`), and
 * on a day that does not follow (`not-yet`, `step-before-last`).
 */
export async function fileDossier(
  act: Act,
  { slug, revision, ...input }: FileInput & { slug: string; revision: number },
): Promise<{ number: number; sha256: string }> {
  allow(act.actor, 'dossier.file')
  const { on, reference } = FileInput.parse(input)
  const dossier = await lockedAt(act, slug, revision)
  if (!fileable.includes(dossier.state)) throw new Refusal('not-fileable')
  await mustBeNamed(act.tx)
  const lines = await linesOf(act, dossier.id)
  mustAddUp(dossier, lines)
  await mustBearItsShare(act, dossier, lines)
  await stepDay(act, dossier.id, on)

  const number = (await lastNumber(act, dossier.id)) + 1
  const content = canonicalJson(await filedContent(act, dossier, lines, { number, on, reference }))
  const sha256 = createHash('sha256').update(content).digest('hex')
  await act.tx
    .insert(dossierVersions)
    .values({ dossierId: dossier.id, number, content, sha256, by: whoActs(act.actor), at: act.at })
  await takeStep(act, dossier, { to: 'filed', on, reference, note: '' })
  await act.tx
    .update(dossiers)
    .set({ revision: revision + 1 })
    .where(eq(dossiers.id, dossier.id))
  await record(act, 'dossier-filed', { kind: 'dossier', id: dossier.id }, { number, sha256 })
  return { number, sha256 }
}

/** Cents by which the lines pay too little (positive) or too much (negative). */
export const missingFrom = (totalCost: bigint, lines: readonly Pick<DossierLine, 'asked'>[]): bigint =>
  totalCost - lines.reduce((sum, { asked }) => sum + asked, 0n)

function mustAddUp({ totalCost }: Dossier, lines: DossierLine[]) {
  const missing = missingFrom(totalCost, lines)
  if (missing === 0n) return
  throw new Refusal('plan-does-not-add-up', 422, undefined, [String(missing)])
}

async function mustBearItsShare({ tx }: Act, { ownShareRule }: Dossier, lines: DossierLine[]) {
  const { ownShareRate } = await settingsOf(tx)
  const { enough, short } = ownShareOf(lines, ownShareRule, ownShareRate)
  if (!enough) throw new Refusal('own-share-short', 422, undefined, [String(short)])
}

async function lastNumber({ tx }: Act, dossierId: string): Promise<number> {
  const [row] = await tx
    .select({ number: sql<number>`coalesce(max(number), 0)::int` })
    .from(dossierVersions)
    .where(eq(dossierVersions.dossierId, dossierId))
  return row!.number // an aggregate returns its row
}
