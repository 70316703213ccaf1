import { de } from '../../../texts/elision.ts'
/** What a sponsor, and those who follow its project, are told. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    joined: (name: string, title: string) => `${name} parraine « ${title} »`,
    issued: (number: string, amount: string) => `Paiement reçu : facture ${number}, ${amount}`,
    credited: (number: string, amount: string) =>
      `Facture annulée par l’avoir ${number} : ${amount} vous sont rendus`,
    late: (title: string, amount: string) => `« ${title} » : trop tard, ${amount} vous sont rendus`,
    paidTwice: (title: string, amount: string) => `« ${title} » payée deux fois : ${amount} vous sont rendus`,
  },
  joined: {
    subject: (name: string, title: string) => `${name} parraine « ${title} »`,
    body: (name: string, title: string) =>
      `${name} a pris la formule « ${title} ». C’est une prestation publicitaire payée à la commune, pas un don : elle ne donne ni voix ni avis de plus.`,
    action: 'Voir les parrains',
  },
  invoice: {
    subject: (number: string, amount: string) => `Votre facture ${number}, ${amount}`,
    title: 'Votre paiement est reçu',
    body: (amount: string, title: string, organisation: string) =>
      `${amount} payés par carte pour la formule « ${title} », au nom ${de(organisation)}. Merci.`,
    where:
      'La facture est dans votre compte, à côté du parrainage. Elle est faite pour être gardée : le fichier ne change plus.',
    action: (number: string) => `Télécharger la facture ${number}`,
    shown: 'Votre nom et votre logo sont maintenant sur la page des parrains.',
  },
  credit: {
    subject: (number: string) => `Avoir ${number} : votre facture est annulée`,
    title: 'Votre facture est annulée',
    body: (amount: string, title: string) =>
      `L’avoir annule en entier la facture de la formule « ${title} ». ${amount} reviennent sur la carte en 5 à 10 jours.`,
    action: (number: string) => `Télécharger l’avoir ${number}`,
  },
  accounts: {
    invoice: {
      subject: (number: string, amount: string) => `Facture ${number}, ${amount}, payée`,
      title: (number: string) => `Facture ${number}`,
      body: (amount: string, title: string, organisation: string) =>
        `${organisation} a pris la formule de parrainage « ${title} » et l’a payée par carte : ${amount}. Il n’y a plus rien à régler.`,
    },
    'credit-note': {
      subject: (number: string, amount: string) => `Avoir ${number}, ${amount}`,
      title: (number: string) => `Avoir ${number}`,
      body: (amount: string, title: string, organisation: string) =>
        `La facture de ${organisation} pour la formule de parrainage « ${title} » est annulée en entier. ${amount} reviennent sur la carte en 5 à 10 jours.`,
    },
    attached: 'Le document est joint à ce courriel, en PDF. Il est fait pour être gardé.',
    why: (organisation: string) =>
      `Vous recevez ce courriel parce que ${organisation} a donné cette adresse pour ses factures. Elle ne sert à rien d’autre.`,
  },
  late: {
    subject: (title: string) => `« ${title} » : votre paiement vous est rendu`,
    title: 'Votre paiement est arrivé trop tard',
    body: (amount: string, title: string) =>
      `La formule « ${title} » n’était plus libre quand votre paiement est arrivé. Les ${amount} vous sont rendus en entier, sur la même carte, en 5 à 10 jours. Vous n’avez rien à faire.`,
    action: 'Voir les autres formules',
  },
  twice: {
    subject: (title: string) => `« ${title} » : votre second paiement vous est rendu`,
    title: 'Vous avez payé deux fois',
    body: (amount: string, title: string) =>
      `La formule « ${title} » était déjà payée quand un second paiement est arrivé. Ces ${amount} vous sont rendus en entier, sur la même carte, en 5 à 10 jours. Rien d’autre ne change et vous n’avez rien à faire.`,
    action: 'Voir mes parrainages',
  },
}
export type SponsoringWords = typeof fr
