import { type DocumentKind, type DossierState, documentKinds } from '#db/schema/index.ts'

/** When a paper is asked for, and who may read it: bank details and titles are the desk's alone. */
type Paper = { for: 'filing' | 'start' | 'payment' | 'end'; public: boolean }

/** The papers of an application, as funders ask for them (CGCT R2334-22 and the prefectures' lists). */
export const papers: Record<DocumentKind, Paper> = {
  note: { for: 'filing', public: true },
  deliberation: { for: 'filing', public: true },
  'financing-plan': { for: 'filing', public: true },
  quotes: { for: 'filing', public: true },
  schedule: { for: 'filing', public: true },
  'non-start': { for: 'filing', public: true },
  'land-title': { for: 'filing', public: false },
  'bank-details': { for: 'filing', public: false },
  'start-declaration': { for: 'start', public: true },
  publicity: { for: 'start', public: true },
  invoices: { for: 'payment', public: false },
  'co-funders': { for: 'payment', public: true },
  completion: { for: 'end', public: true },
}

export const publicKinds = documentKinds.filter((kind) => papers[kind].public)

const neededIn: Partial<Record<DossierState, readonly Paper['for'][]>> = {
  started: ['filing', 'start'],
  advance: ['filing', 'start'],
  instalment: ['filing', 'start', 'payment'],
  completed: ['filing', 'start', 'payment', 'end'],
  balance: ['filing', 'start', 'payment', 'end'],
  closed: ['filing', 'start', 'payment', 'end'],
}

/** The papers that the state asks for and that are not there, in their order. */
export function missingPapers(state: DossierState, there: readonly DocumentKind[]): DocumentKind[] {
  const needed = neededIn[state] ?? ['filing']
  return documentKinds.filter((kind) => needed.includes(papers[kind].for) && !there.includes(kind))
}
