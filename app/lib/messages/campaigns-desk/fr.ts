import { wording } from '../../language.ts'
import { deliveries } from './deliveries.fr.ts'
import { desk } from './desk.fr.ts'

const { list, money } = wording('fr')
const cents = (names: readonly string[]) => (names[0] ? money(BigInt(names[0])) : '')

/** Campaigns at the desk, and why a rule refuses: said by the server alone. French is the type of the other languages. */
export const fr = {
  ...desk,
  deliveries,
  refusals: {
    'reward-needs-a-name': 'Donnez un nom à cette contrepartie, de trois lettres au moins.',
    'most-below-least': 'La plus grande promesse ne peut pas être sous la plus petite.',
    'most-above-goal': 'Une seule promesse ne dépasse pas l’objectif.',
    'floor-within-goal': 'Écrivez la somme encaissée sous laquelle tout est rendu : au plus l’objectif.',
    'reward-out-of-reach': 'Cette contrepartie demande plus que la plus grande promesse.',
    'reward-above-rate': (names: readonly string[]) =>
      `Cette contrepartie vaut plus de ${names[0] ?? '25'} % du don : ce ne serait plus un don. Baissez sa valeur, ou demandez plus.`,
    'reward-above-yearly': (names: readonly string[]) =>
      `Cette contrepartie dépasse ${names[0] ?? '73'} €, le plus qu’une personne peut recevoir en un an pour ses dons.`,
    'mandate-needs-opinion':
      'Un mandat demande l’avis conforme du comptable public (CGCT L1611-7-1) : donnez sa date.',
    'terms-not-read': 'Cochez cette case : rien de cela ne changera plus.',
    'campaign-incomplete': (names: readonly string[]) =>
      `Avant d’ouvrir, il manque : ${list(names.map((name) => desk.form.parts[name] ?? name))}.`,
    'campaign-before-its-project': 'Publiez d’abord le projet de cette campagne.',
    'deadline-too-soon': 'L’échéance doit laisser au moins un jour. Changez-la à la page du contenu.',
    'campaign-terms-stay': 'Cette campagne est ouverte ou close : ses conditions ne changent plus.',
    'campaign-over':
      'Cette campagne ne prend plus de promesse : elle est close, ou son échéance est passée. Rien ne vous sera débité.',
    'pledge-in-euros':
      'La commune encaisse en euros seulement. Écrivez un montant en euros, par exemple 50 ou 12,50.',
    'pledge-below-least': (names: readonly string[]) => `Une promesse est d’au moins ${cents(names)}.`,
    'pledge-above-most': (names: readonly string[]) =>
      `Une promesse est d’au plus ${cents(names)} dans cette campagne. Pour donner plus, écrivez à la mairie.`,
    'reward-gone':
      'La dernière de ces contreparties vient d’être prise. Choisissez-en une autre, ou promettez sans contrepartie : votre montant est gardé.',
    'reward-needs-more': (names: readonly string[]) =>
      names[0]
        ? `Cette contrepartie demande une promesse d’au moins ${cents(names)}.`
        : 'Cette contrepartie demande une promesse plus grande.',
    'counterparts-of-the-year': (names: readonly string[]) =>
      `Avec celle-ci, vos contreparties de l’année dépasseraient ${names[0] ?? '73'} € : la loi ne le permet pas pour un don. Choisissez-en une autre, ou aucune.`,
    'delivery-incomplete': 'Votre contrepartie demande cette indication.',
    'postcode-of-five': 'Ce code postal a cinq chiffres.',
    'no-reward-to-deliver': 'Cette promesse n’a pas de contrepartie à préparer.',
    'no-reward-ticked': 'Cochez au moins une contrepartie.',
    'delivery-moved': 'Votre contrepartie est déjà partie : écrivez à la mairie.',
    'already-pledged':
      'Vous avez déjà une promesse dans cette campagne. Vous pouvez la modifier ou la retirer.',
    'pledge-not-changeable': 'Cette promesse ne peut plus être modifiée ni retirée.',
    'not-her-organisation': 'Vous ne parlez pas au nom de cet organisme.',
  },
}
export type CampaignsDesk = typeof fr
