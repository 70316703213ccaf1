import type { PersonClass, Role } from '#app/lib/kinds.ts'

/** Under what word somebody of each kind is entered as: everyone whom a visitor of the demonstration may be. */
const words = {
  mayor: 'maire',
  elected: 'elue',
  agent: 'agent',
  treasurer: 'tresoriere',
  moderator: 'moderatrice',
  administrator: 'admin',
  permanent: 'residente',
  secondary: 'secondaire',
  seasonal: 'saisonnier',
  visitor: 'visiteuse',
  business: 'entreprise',
} as const satisfies Record<Role | PersonClass, string>

/** The words of `POST /demo/entrer/:role`, each a person of the demonstration. */
export const demoRoles = Object.values(words)
