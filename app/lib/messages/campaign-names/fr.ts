import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** What the pages of a project and the home page say of campaigns. French is the type of the other languages. */
export const fr = {
  heading: 'Le financement par les habitants',
  lead: 'Une campagne de la commune : personne n’est débité si l’objectif n’est pas atteint.',
  states: {
    draft: 'En préparation',
    open: 'Ouverte',
    closing: 'Échéance passée, décompte en cours',
    reached: 'Objectif atteint, encaissement en cours',
    missed: 'Objectif manqué',
    settled: 'Objectif atteint',
    cancelled: 'Annulée',
  },
  endings: { short: 'Terminée, encaissée en partie', returned: 'Terminée, tout est rendu' },
  progress: (promised: string, goal: string) => `${promised} promis sur ${goal}`,
  pledges: (n: number) => plural(n, { zero: 'Aucune promesse', one: '# promesse', other: '# promesses' }),
  fewPledges: 'moins de cinq promesses',
  until: (day: string, left: string) => `Jusqu’au ${day} (${left})`,
  ended: (day: string) => `Échéance le ${day}`,
  promise: 'Promettre un don',
  read: 'Voir la campagne',
  home: 'Participer au financement',
  homeAll: 'Toutes les campagnes',
  sponsors: {
    heading: 'Les parrainages',
    lead: 'Des entreprises et des associations paient une prestation publicitaire. Ce ne sont pas des dons.',
    besideGoal: 'Ces sommes ne comptent pas dans l’objectif de la campagne.',
    net: 'Hors taxes, pour le projet',
    vat: 'TVA, reversée à l’État',
    gross: 'Payé par les parrains',
    price: (net: string) => `${net} hors taxes`,
    by: (names: string) => `Parrains : ${names}`,
    nobody: 'Personne ne l’a encore prise.',
    over: 'Plus proposée',
  },
}
export type CampaignNames = typeof fr
