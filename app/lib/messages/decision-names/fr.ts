/** What a page that only leads to decisions says of them. French is the type of the other languages. */
export const fr = {
  heading: 'Décisions',
  lead: 'Les actes officiels de la commune qui en décident.',
  all: 'Toutes les décisions sur ce sujet',
  superseded: 'Acte remplacé',
  kinds: { deliberation: 'Délibération', order: 'Arrêté', decision: 'Décision du maire' },
  cited: (kind: 'deliberation' | 'order' | 'decision', number: string) =>
    `${{ deliberation: 'Délibération', order: 'Arrêté', decision: 'Décision' }[kind]} n° ${number}`,
}
export type DecisionNames = typeof fr
