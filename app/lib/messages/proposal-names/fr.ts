import type { ProposalState } from '../../kinds.ts'
import { wording } from '../../language.ts'

const { plural, number } = wording('fr')

/** What a proposal and its states are called, wherever one is named. French is the type of the other languages. */
export const fr = {
  states: {
    open: 'Ouverte aux soutiens',
    reached: 'Seuil atteint',
    examined: 'Examinée par la commune',
    accepted: 'Acceptée',
    refused: 'Refusée',
    merged: 'Fusionnée',
    withdrawn: 'Retirée',
    expired: 'Arrivée à son terme',
  } satisfies Record<ProposalState, string>,
  supports: (n: number) => plural(n, { zero: 'Aucun soutien', one: '# soutien', other: '# soutiens' }),
  verified: (n: number) =>
    plural(n, { zero: 'aucun vérifié', one: 'dont # vérifié', other: 'dont # vérifiés' }),
  /** How far it is from obliging the commune to answer. */
  towards: (n: number, threshold: number) => `${n} sur ${threshold} pour obliger la commune à répondre`,
  comments: (n: number) =>
    plural(n, { zero: 'Aucun commentaire', one: '# commentaire', other: '# commentaires' }),
  dueOn: (day: string) => `Réponse avant le ${day}`,
  /** How far it is from the place from which one looks. */
  away: (metres: number) =>
    metres < 5
      ? 'sur place'
      : metres < 950
        ? `à ${number(Math.round(metres / 10) * 10)}\u00a0m`
        : `à ${number(Math.round(metres / 100) / 10)}\u00a0km`,
}
export type ProposalNames = typeof fr
