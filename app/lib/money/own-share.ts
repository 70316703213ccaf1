import type { FunderKind } from './funders.ts'

export type OwnShareRule = 'general' | 'lead-authority' | 'territorial-cooperation' | 'prefect-waiver'

/** Percent of own money that each rule asks; null where the law exempts. `general` is the commune's setting. */
const rates: Record<OwnShareRule, (general: number) => number | null> = {
  general: (general) => general,
  // CGCT L1111-9-1 with L1111-10 III: competences led by one level of authority.
  'lead-authority': () => 30,
  // CGCT L1111-10 III, last paragraph: European territorial cooperation.
  'territorial-cooperation': () => null,
  // CGCT L1111-10 III: by decision of the prefect, whose act the dossier names.
  'prefect-waiver': () => null,
}
export const ownShareSource: Record<OwnShareRule, string> = {
  general: 'CGCT L1111-10 III',
  'lead-authority': 'CGCT L1111-9 et L1111-10 III',
  'territorial-cooperation': 'CGCT L1111-10 III',
  'prefect-waiver': 'CGCT L1111-10 III',
}

export type OwnShare = {
  /** Own money over own money and public subsidies, from 0 to 1: for a page, never for a rule. */
  reached: number
  /** Percent that the rule asks; null where it exempts. */
  asked: number | null
  enough: boolean
  /** Cents that are still to come from the commune for the rule to be met, the total unchanged. */
  short: bigint
  source: string
}

type Line = { kind: FunderKind; asked: bigint }

/**
 * The commune's own share of a financing plan, in whole cents: `own / (own + public) ≥ rate` (CGCT L1111-10 III).
 * Private gifts and sponsors stand outside. Without any counted money there is nothing to judge: not enough.
 */
export function ownShareOf(lines: readonly Line[], rule: OwnShareRule, general: number): OwnShare {
  const sum = (kind: FunderKind) =>
    lines.filter((line) => line.kind === kind).reduce((total, { asked }) => total + asked, 0n)
  const [own, counted] = [sum('own'), sum('own') + sum('public')]
  const rate = rates[rule](general)
  const needed = rate === null ? 0n : (counted * BigInt(rate) + 99n) / 100n
  return {
    reached: counted > 0n ? Number((own * 1_000_000n) / counted) / 1_000_000 : 0,
    asked: rate,
    enough: rate === null || (counted > 0n && own >= needed),
    short: own >= needed ? 0n : needed - own,
    source: ownShareSource[rule],
  }
}
