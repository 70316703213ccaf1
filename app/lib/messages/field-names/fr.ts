/** Reports from the field, where they stand beside something else. French is the type of the other languages. */
export const fr = {
  reports: 'Signalements',
  evidence: 'Preuves apportées',
  bring: 'Apporter une preuve',
  here: 'Signaler quelque chose ici',
  hint: 'Une photo, une phrase, datée et située : elle se lit ici.',
  all: 'Voir tout',
}
export type FieldNames = typeof fr
