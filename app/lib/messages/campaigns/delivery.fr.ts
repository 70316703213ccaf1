import { wording } from '../../language.ts'

const { list } = wording('fr')

/** What a reward asks for so that it can be handed over, and how far it is. */
export const delivery = {
  needs: { address: 'votre adresse postale', engraving: 'un texte à graver', size: 'une taille' },
  asks: (needs: readonly string[]) => `À dire avec la promesse : ${list(needs)}.`,
  title: 'Pour vous remettre votre contrepartie',
  hint: 'La mairie seule le lit, et l’efface après la remise, au terme du délai légal. Vous pourrez le changer jusqu’à l’envoi.',
  answers: {
    recipient: 'À qui l’envoyer',
    street: 'Numéro et rue, ou lieu-dit',
    postcode: 'Code postal',
    town: 'Commune',
    country: 'Pays',
    engraving: 'Texte à graver',
    size: 'Taille',
  },
  is: (label: string, value: string) => `${label} : ${value}`,
  recipientHint: 'Prénom et nom, tels que sur la boîte aux lettres.',
  engravingHint: 'Tel qu’il se lira : un nom, par exemple. Soixante signes au plus.',
  noSize: 'Choisir une taille',
  states: { 'to-do': 'À préparer', sent: 'Envoyée', given: 'Remise' },
  sentOn: (day: string) => `Envoyée le ${day}`,
  givenOn: (day: string) => `Remise le ${day}`,
  mine: {
    heading: 'Votre contrepartie',
    pageTitle: 'Ma contrepartie',
    lead: (reward: string) => `« ${reward} » : ce que la mairie doit savoir pour vous la remettre.`,
    missing: (needs: readonly string[]) => `Il manque encore : ${list(needs)}.`,
    erased: 'Ce que vous aviez indiqué a été effacé.',
    byHand: 'Rien à indiquer : la mairie vous la remettra. Donnez-lui la référence de votre promesse.',
    change: 'Changer ces indications',
    say: 'Indiquer ce qui manque',
    submit: 'Enregistrer',
    saved: 'C’est noté. Vous pouvez encore le changer jusqu’à l’envoi.',
    none: 'Cette promesse n’a pas de contrepartie à préparer, ou elle est sans suite.',
    moved: 'Votre contrepartie est déjà partie : écrivez à la mairie pour un changement.',
  },
}
