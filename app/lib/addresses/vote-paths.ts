import type { Query } from './with-query.ts'

/** The addresses of votes: consultations and participatory budgets; `subjectAt` gives those that every subject has. */
export const votePaths = <Subject extends object>(
  to: (path: string, query?: Query) => string,
  subjectAt: (base: string) => Subject,
) => ({
  consultations: to('/consultations'),
  consultationsFeed: to('/consultations/fil.atom'),
  consultation: (slug: string) => ({
    ...subjectAt(`/consultations/${slug}`),
    ballot: to(`/consultations/${slug}/bulletin`),
    /** Where a confirmed ballot goes. */
    box: to(`/consultations/${slug}/urne`),
    secret: to(`/consultations/${slug}/secret`),
    report: to(`/consultations/${slug}/rapport.pdf`),
    answersFile: to(`/consultations/${slug}/bulletins.jsonl`),
    answersSheet: to(`/consultations/${slug}/bulletins.csv`),
    /** What was written into a survey and shown, and as a table. */
    words: (query?: Query) => to(`/consultations/${slug}/mots`, query),
    wordsSheet: to(`/consultations/${slug}/mots.csv`),
  }),
  budgets: to('/budgets'),
  budgetsFeed: to('/budgets/fil.atom'),
  budget: (slug: string) => ({
    ...subjectAt(`/budgets/${slug}`),
    ideas: (query?: Query) => to(`/budgets/${slug}/idees`, query),
    /** Where one writes an idea. */
    propose: to(`/budgets/${slug}/proposer`),
    ballot: to(`/budgets/${slug}/bulletin`),
    /** Where a confirmed ballot goes. */
    box: to(`/budgets/${slug}/urne`),
    secret: to(`/budgets/${slug}/secret`),
    result: to(`/budgets/${slug}/resultat`),
    resultSheet: to(`/budgets/${slug}/resultat.csv`),
    report: to(`/budgets/${slug}/rapport.pdf`),
    /** What was in the box, in Pabulib's format, and as a table. */
    pabulib: to(`/budgets/${slug}/bulletins.pb`),
    sheet: to(`/budgets/${slug}/bulletins.csv`),
  }),
})
