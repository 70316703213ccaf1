import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { type Dossier, type DossierLine, dossierLines } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { optionalEuros } from '../../amount.ts'
import { allow } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { written } from '../../written.ts'
import { linesOf, lockedDossier } from '../find.ts'
import { record } from '../news.ts'
import { type Change, changesOf, noteChanges } from '../papers/what-changed.ts'
import { over } from '../steps/states.ts'
import { optionalDay } from './content.ts'
import { mostPaid } from './payments.ts'

const Amounts = z
  .object({
    id: z.uuid(),
    /** Empty while the funder has not decided; zero is a refusal. */
    granted: optionalEuros,
    grantedOn: optionalDay,
    grantReference: written().max(200).default(''),
    received: optionalEuros,
  })
  .superRefine(({ granted, grantedOn, grantReference, received }, context) => {
    const wrong = (field: string, refusal: string) =>
      context.addIssue({ code: 'custom', path: [field], params: { refusal } })
    if ((received ?? 0n) > (granted ?? 0n)) wrong('received', 'received-above-grant')
    if (granted === null) return
    if (!grantedOn) wrong('grantedOn', 'grant-needs-its-act')
    if (!grantReference) wrong('grantReference', 'grant-needs-its-act')
  })
export const AmountsInput = z.object({ lines: z.array(Amounts).max(20).default([]) })
export type AmountsInput = z.input<typeof AmountsInput>

refuseOn('amounts_of_what_is_over_stay', () => new Refusal('dossier-is-over'))
refuseOn('received_within_the_grant', () => new Refusal('received-above-grant', 422, 'lines'))

/**
 * Records what each funder granted and paid, in cents, with the act that grants it. `above` are the lines that were
 * granted more than was asked: allowed, but to be looked at. Its history and the event say what
 * was and what became. Refused: once nothing
 * comes any more (`dossier-is-over`), a line of another dossier (`not-found`), more
 * received than granted, a grant without its day and act, and more than a funder of the State pays before the end
 * (`paid-above-limit`, which names the percent).
 */
export async function setAmounts(
  act: Act,
  { slug, ...input }: AmountsInput & { slug: string },
): Promise<{ above: DossierLine['funder'][] }> {
  allow(act.actor, 'dossier.write')
  const { lines } = AmountsInput.parse(input)
  const dossier = await lockedDossier(act, slug)
  const { id } = dossier
  if (over.includes(dossier.state)) throw new Refusal('dossier-is-over')
  const ours = new Map((await linesOf(act, id)).map((line) => [line.id, line]))
  const above: DossierLine['funder'][] = []
  const changes: Change[] = []
  for (const { id: lineId, received, ...grant } of lines) {
    const line = ours.get(lineId)
    if (!line) throw new Refusal('not-found', 404)
    if ((grant.granted ?? 0n) > line.asked) above.push(line.funder)
    mustBeWithinItsLimit(dossier, line, grant.granted, received)
    await act.tx
      .update(dossierLines)
      .set({ ...grant, received: received ?? 0n })
      .where(eq(dossierLines.id, lineId))
    changes.push(...changesOf(line, { ...grant, received: received ?? 0n }, told, nameOf(line)))
  }
  const said = await noteChanges(act, dossier, changes)
  await record(act, 'dossier-amounts-set', { kind: 'dossier', id }, { changes: said })
  return { above }
}

const told = ['granted', 'grantedOn', 'grantReference', 'received'] as const
const nameOf = ({ funder, label }: DossierLine) => (label ? `${funder}:${label}` : funder)

function mustBeWithinItsLimit(
  { programme, state }: Dossier,
  { funder }: DossierLine,
  granted: bigint | null,
  received: bigint | null,
) {
  const percent = mostPaid(programme, state, funder)
  if (percent === null || !granted || !received) return
  if (received * 100n > granted * BigInt(percent))
    throw new Refusal('paid-above-limit', 422, 'lines', [String(percent)])
}
