/** The hosted page in French, the source of the others. A narrow no-break space stands before : ; ! and ?. */
export const fr = {
  language: 'Langue',
  demonstration: 'Démonstration\u202f: aucun argent réel',
  promise:
    'Cette page tient la place de celle de Stripe. N’écrivez jamais le numéro d’une vraie carte\u202f: prenez une carte d’essai.',
  for: (site: string) => `Demandé par ${site}`,
  error: 'Erreur',

  setup: {
    card: 'Enregistrer une carte',
    sepa: 'Enregistrer un compte bancaire',
    today: 'Rien n’est débité aujourd’hui.',
    later: 'Ce moyen de paiement pourra être débité plus tard, aux conditions du site d’où vous venez.',
    submit: { card: 'Enregistrer la carte', sepa: 'Enregistrer le compte' },
    cancel: 'Revenir sans rien enregistrer',
  },
  payment: {
    title: (amount: string) => `Payer ${amount}`,
    lines: 'Ce que vous payez',
    total: 'Total',
    submit: (amount: string) => `Payer ${amount}`,
    donate: (amount: string) => `Donner ${amount}`,
    cancel: 'Revenir sans payer',
  },
  quantity: (n: number) => `${n} ×`,

  ways: 'Moyen de paiement',
  way: { card: 'Carte bancaire', sepa: 'Prélèvement SEPA' },
  fields: {
    email: 'Adresse électronique',
    name: { card: 'Nom écrit sur la carte', sepa: 'Titulaire du compte' },
    number: 'Numéro de carte',
    expiry: 'Date d’expiration',
    cvc: 'Cryptogramme',
    iban: 'IBAN',
  },
  hints: {
    number: 'Une carte d’essai, par exemple 4242 4242 4242 4242.',
    otherCards: 'Les autres cartes d’essai',
    expiry: 'Mois et année, par exemple 04/30.',
    cvc: 'Trois chiffres, n’importe lesquels.',
    iban: 'Un compte d’essai, par exemple FR14 2004 1010 0505 0001 3M02 606.',
    otherAccounts: 'Les autres comptes d’essai',
  },
  mandate:
    'En continuant, vous signez un mandat de prélèvement d’essai. Un vrai prélèvement SEPA peut être contesté sans motif pendant huit semaines.',

  wrong: {
    summary: (n: number) => (n === 1 ? 'Une réponse est à corriger.' : `${n} réponses sont à corriger.`),
    email: 'Écrivez une adresse électronique, comme nom@exemple.fr.',
    name: 'Écrivez un nom.',
    number: 'Écrivez le numéro d’une carte d’essai.',
    notATest: 'Ce n’est pas le numéro d’une carte d’essai\u202f: ici, aucune autre n’est acceptée.',
    expiry: 'Écrivez le mois et l’année, comme 04/30.',
    past: 'Cette date est passée.',
    cvc: 'Écrivez les trois chiffres du cryptogramme.',
    iban: 'Ce n’est pas l’IBAN d’un compte d’essai\u202f: ici, aucun autre n’est accepté.',
  },
  refused: {
    generic_decline: 'La carte a été refusée. Essayez avec une autre.',
    insufficient_funds: 'La carte a été refusée\u202f: le compte n’est pas assez approvisionné.',
    lost_card: 'La carte a été refusée\u202f: elle a été déclarée perdue.',
    stolen_card: 'La carte a été refusée\u202f: elle a été déclarée volée.',
    expired_card: 'La carte a expiré.',
    incorrect_cvc: 'Le cryptogramme est faux.',
    processing_error: 'Une erreur s’est produite chez la banque. Essayez encore dans un moment.',
    authentication:
      'La banque n’a pas pu s’assurer que c’est vous. Essayez encore ou prenez une autre carte.',
  },

  tests: {
    cards: 'Cartes d’essai',
    accounts: 'Comptes d’essai',
    how: 'Un bouton remplit le formulaire à votre place. Le reste de ce que vous avez écrit est gardé.',
    take: 'Remplir avec',
    kinds: {
      succeeds: 'acceptée',
      mastercard: 'acceptée (Mastercard)',
      onceAuthenticated: 'demande une authentification, puis est acceptée',
      alwaysAuthenticated: 'demande une authentification à chaque fois, même plus tard',
      failsLater: 'est enregistrée, puis refusée quand on la débite',
      fundsLater: 'demande une authentification, puis le compte n’est pas assez approvisionné',
      declined: 'refusée',
      funds: 'refusée\u202f: compte pas assez approvisionné',
      lost: 'refusée\u202f: carte perdue',
      stolen: 'refusée\u202f: carte volée',
      expired: 'refusée\u202f: carte expirée',
      cvc: 'refusée\u202f: cryptogramme faux',
      processing: 'refusée\u202f: erreur de la banque',
      debitSucceeds: 'le prélèvement réussit aussitôt',
      debitSucceedsLater: 'le prélèvement réussit trois minutes plus tard',
      debitFails: 'le prélèvement échoue',
      debitFailsLater: 'le prélèvement échoue trois minutes plus tard',
      debitDisputed: 'le prélèvement réussit, puis il est contesté',
    },
  },

  verification: {
    title: 'Votre banque vous demande de confirmer',
    who: 'Banque d’essai, inventée\u202f: elle ne vérifie rien.',
    save: (site: string) => `${site} veut enregistrer votre carte pour la débiter plus tard.`,
    pay: (site: string, amount: string) => `${site} veut débiter ${amount} de votre carte.`,
    card: (last: string) => `Carte qui finit par ${last}`,
    pass: 'Confirmer\u202f: c’est bien moi',
    fail: 'Refuser',
    nothing: 'Il n’y a rien à confirmer ici.',
    nothingMore: 'La banque a déjà reçu une réponse, ou personne ne l’a interrogée.',
  },

  complete: {
    saved: 'C’est fait\u202f: le moyen de paiement est enregistré',
    paid: 'C’est fait\u202f: le paiement est reçu',
    processing: 'C’est fait\u202f: le prélèvement est en route',
    more: 'Cette page a servi, elle ne peut plus rien débiter.',
    back: (site: string) => `Revenir au site ${site}`,
  },
  expired: {
    title: 'Cette page a expiré',
    more: 'Rien n’a été enregistré, rien n’a été débité. Revenez d’où vous venez et recommencez.',
    back: (site: string) => `Revenir au site ${site}`,
  },
  unknown: {
    title: 'Cette page n’existe pas',
    more: 'L’adresse est incomplète, ou la démonstration a recommencé depuis.',
  },
}

export type Words = typeof fr
