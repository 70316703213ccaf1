import type { ToRead } from '#app/domain/amount.ts'
import type { DossierAtDesk, LineShown } from '#app/domain/dossiers/index.ts'
import type { Visit } from '#app/web/visit.ts'
import { nameOf } from '../../../dossiers/parts/plan.tsx'

type Said = Pick<Visit, 't' | 'say' | 'locale' | 'paths'>
type Line = Pick<LineShown, 'funder' | 'label' | 'asked'>
type Plan = { totalCost: bigint; eligibleBase: bigint | null; lines: readonly Line[] }

/** The sums of a plan by their names, as they will be published. */
export function amountsOf({ totalCost, eligibleBase, lines }: Plan, visited: Said): ToRead[] {
  const words = visited.t.dossiersDesk.form
  const sums: [string, bigint][] = [
    [words.totalCost, totalCost],
    ...(eligibleBase === null ? [] : [[words.eligibleBase, eligibleBase] satisfies [string, bigint]]),
    ...lines.map((line): [string, bigint] => [nameOf(line, visited), line.asked]),
  ]
  return sums.map(([label, cents]) => ({
    cents,
    said: visited.t.dossiersDesk.amounts.is(label, visited.say.money(cents)),
  }))
}

/** Those of what was typed that a public dossier does not say yet. */
export function changedAmounts(typed: Plan, dossier: DossierAtDesk, visited: Said): ToRead[] {
  if (!dossier.published) return []
  const before = new Set(amountsOf(dossier, visited).map(({ said }) => said))
  return amountsOf(typed, visited).filter(({ said }) => !before.has(said))
}
