import { wording } from '../language.ts'

const names = { deliberation: 'Délibération', order: 'Arrêté', decision: 'Décision' }

/** How an act is cited, in French as on paper: « Délibération n° 2026-042 du 12 mars 2026 ». */
export const citedAs = (act: { kind: keyof typeof names; number: string; decidedOn: string }) =>
  `${names[act.kind]} n° ${act.number} du ${wording('fr').day(act.decidedOn)}`
