/**
 * The kinds of subjects that this code has words and pages for, each with the first word of its addresses: as a
 * migration registers them in `subject_kinds` (app/domain/subjects/kinds.test.ts compares).
 */
export const subjectPaths = {
  project: 'projets',
  dossier: 'dossiers',
  official: 'elus',
  decision: 'decisions',
  proposal: 'propositions',
  place: 'lieux',
  service: 'services',
  list: 'listes',
  consultation: 'consultations',
  budget: 'budgets',
  field_report: 'signalements',
} as const
export type SubjectKind = keyof typeof subjectPaths

/** Those that have no feed of their own (`subject_kinds.feeds`; the same test compares). */
export const withoutFeed: readonly SubjectKind[] = ['official', 'place', 'list']

/** The kind that the first word of an address names, where it names one. */
export const kindAt = (word: string): SubjectKind | undefined =>
  (Object.keys(subjectPaths) as SubjectKind[]).find((kind) => subjectPaths[kind] === word)

/** Whether what stands at addresses of this first word has a card and a code: subjects, and what people open like one. */
export const hasCard = (word: string): boolean =>
  word === 'campagnes' || word === 'questions' || kindAt(word) !== undefined

/** Where a subject lives: what a link to it, to its discussion or to its feed is made of. */
export type SubjectPlace = { kind: string; path: string; slug: string }

/** The place of a subject of this kind, for the pages that know theirs. */
export const subjectPlace = (kind: SubjectKind, slug: string): SubjectPlace => ({
  kind,
  path: subjectPaths[kind],
  slug,
})

/** Words that differ by kind; `other` for a kind that has none of its own yet. */
export type ByKind<Words> = Record<SubjectKind | 'other', Words>

/** Those of a subject's kind. */
export const ofKind = <Words>(words: ByKind<Words>, kind: string): Words =>
  kind in words ? words[kind as SubjectKind] : words.other
