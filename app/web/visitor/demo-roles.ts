/** The words of `POST /demo/entrer/:role`, each a person of the demonstration. */
export const demoRoles = [
  'maire',
  'elue',
  'agent',
  'tresoriere',
  'moderatrice',
  'admin',
  'residente',
  'secondaire',
  'saisonnier',
  'visiteuse',
  'entreprise',
] as const
