import { eq } from 'drizzle-orm'
import { type Dossier, type DossierLine, dossierLines } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { linesOf } from '../find.ts'
import { plannable } from '../steps/states.ts'
import type { DossierContent, PlanLine } from './content.ts'
import { kindOf } from './funders.ts'

refuseOn('plan_is_filed', () => new Refusal('plan-is-filed', 409, 'lines'))

/**
 * Writes the financing plan as the form has it. What a funder already granted stays with its line. Refused: once it is
 * filed (`plan-is-filed`), and a line that would go with its grant (`granted-line-stays`).
 */
export async function writePlan(
  act: Act,
  dossier: Pick<Dossier, 'id' | 'state' | 'totalCost'>,
  content: Pick<DossierContent, 'lines' | 'totalCost'>,
): Promise<void> {
  const before = await linesOf(act, dossier.id)
  if (dossier.totalCost === content.totalCost && same(before, content.lines)) return
  if (!plannable.includes(dossier.state)) throw new Refusal('plan-is-filed', 409, 'lines')
  const rows = content.lines.map((line, position) => ({
    ...line,
    ...grantOf(line, before),
    dossierId: dossier.id,
    position,
    kind: kindOf[line.funder],
  }))
  const kept = new Set(rows.map(keyOf))
  if (before.some((line) => line.granted !== null && !kept.has(keyOf(line))))
    throw new Refusal('granted-line-stays', 409, 'lines')
  await act.tx.delete(dossierLines).where(eq(dossierLines.dossierId, dossier.id))
  if (rows.length > 0) await act.tx.insert(dossierLines).values(rows)
}

const keyOf = ({ funder, label }: Pick<PlanLine, 'funder' | 'label'>) => `${funder} ${label}`

const same = (before: DossierLine[], lines: PlanLine[]) =>
  before.length === lines.length &&
  before.every((line, n) => keyOf(line) === keyOf(lines[n]!) && line.asked === lines[n]!.asked) // as many of both

function grantOf(line: PlanLine, before: DossierLine[]) {
  const found = before.find((one) => keyOf(one) === keyOf(line))
  if (!found) return {}
  const { granted, grantedOn, grantReference, received } = found
  return { granted, grantedOn, grantReference, received }
}
