/** From a promise to the euro: the card, the collection, what is mended and given back. French is the type of the others. */
export const fr = {
  silent: {
    title: 'Le service de paiement ne répond pas',
    body: (until: string) =>
      `Rien n’est perdu et rien n’est débité. Votre promesse vous attend jusqu’au ${until}.`,
    nothing:
      'Rien n’est débité et votre promesse n’est pas perdue. Essayez encore dans quelques minutes ; si cela dure, la mairie en est prévenue.',
    again: 'Essayer encore',
  },
  cardNote: (amount: string) => `Votre promesse : ${amount}. Rien n’est débité aujourd’hui.`,
  back: {
    about: (amount: string, campaign: string) => `${amount} pour « ${campaign} »`,
    counts: {
      title: 'Votre promesse compte',
      body: (deadline: string) =>
        `Votre carte est enregistrée, rien n’est débité. Elle ne le sera qu’après le ${deadline}, et seulement si l’objectif est atteint.`,
      card: (brand: string, last4: string) => `Carte ${brand} terminée par ${last4}.`,
    },
    waits: {
      title: 'Votre carte n’est pas encore enregistrée',
      body: 'Si vous venez de la donner, la confirmation arrive : actualisez cette page dans un instant. Sinon, reprenez là où vous en étiez.',
    },
    late: {
      title: 'Votre promesse ne compte pas',
      body: 'La carte est arrivée trop tard : la campagne est close, ou la contrepartie réservée est partie. Elle n’est pas conservée et rien ne sera débité.',
    },
    expired: {
      title: 'Le temps pour donner une carte est passé',
      body: 'Rien n’est débité et la contrepartie réservée est libre. Vous pouvez promettre de nouveau.',
    },
    ended: {
      title: 'Cette promesse est close',
      body: 'Elle a été retirée, ou la campagne a pris fin. Rien n’est débité.',
    },
    refresh: 'Actualiser',
    toCard: 'Donner une carte',
    see: 'Voir ma promesse',
    toCampaign: 'Revenir à la campagne',
  },
  card: {
    ends: {
      title: 'Cette carte expire trop tôt',
      body: (month: string, until: string) =>
        `Elle est valable jusqu’à fin ${month}, mais elle peut être débitée jusqu’au ${until} si l’objectif est atteint.`,
    },
    ended: {
      title: 'Votre carte n’est plus valable',
      body: (month: string, until: string) =>
        `Elle l’était jusqu’à fin ${month}, et elle peut être débitée jusqu’au ${until} si l’objectif est atteint.`,
    },
    ask: (deadline: string) =>
      `Votre promesse compte toujours. Enregistrez une autre carte avant le ${deadline}, dès que vous l’avez ; rien n’est débité.`,
    other: 'Enregistrer une autre carte',
    badge: 'Carte à remplacer',
  },
  mend: {
    title: 'Votre promesse attend un règlement',
    what: 'Votre promesse',
    why: {
      owner:
        'Votre banque demande votre accord, ou la carte enregistrée n’est plus valable. Rien n’a été débité.',
      later:
        'Votre banque a refusé le prélèvement, par exemple faute de provision. Rien n’a été débité ; nous réessaierons tous les deux jours.',
      never:
        'Votre banque n’accepte plus cette carte. Rien n’a été débité et nous ne réessaierons pas : utilisez une autre carte.',
    },
    until: (day: string) => `Vous pouvez régler jusqu’au ${day}. Après, votre promesse sera abandonnée.`,
    conditions: (amount: string) =>
      `Vous payez ${amount} une seule fois, sur la page sécurisée de notre prestataire de paiement. L’objectif de la campagne est atteint : la somme est débitée tout de suite.`,
    pay: (amount: string) => `Payer ${amount} maintenant`,
    underWay:
      'Un prélèvement est en cours : sa réponse arrive d’un moment à l’autre, et vous ne payez pas deux fois.',
    paidTitle: 'C’est réglé, merci',
    paid: 'Votre promesse est tenue. Un courriel vous le confirme.',
    overTitle: 'Il n’y a plus rien à régler',
    over: 'Cette promesse est abandonnée ou remboursée. Vous ne devez rien.',
    goneTitle: 'Ce lien n’est plus valable',
    gone: 'Il est trop ancien, ou incomplet. Vos promesses se trouvent dans votre compte.',
    home: 'Aller à l’accueil',
  },
  desk: {
    link: 'Voir les paiements',
    title: (name: string) => `Paiements : ${name}`,
    lead: 'Chaque promesse par son numéro, sans nom : où en est son encaissement, et ce qui a été rendu.',
    promise: 'Promesse',
    amount: 'Montant',
    state: 'État',
    attempts: 'Essais',
    refunded: 'Rendu',
    owed: 'Encore dû',
    caption: 'Promesses de cette campagne',
    find: 'Référence de la promesse (P-4F2A-91C0), ou son numéro',
    search: 'Chercher',
    none: 'Aucune promesse ici',
    noneBody:
      'Elles paraissent quand l’objectif est atteint et que l’encaissement commence ; ou ce numéro n’existe pas.',
    states: {
      collecting: 'En cours',
      collected: 'Encaissée',
      failed: 'Abandonnée',
      refunding: 'Remboursement en cours',
      refunded: 'Remboursée',
    },
    refund: {
      failed: 'échoué',
      title: 'Rembourser une promesse',
      lead: (amount: string, campaign: string, id: string) =>
        `${amount} encaissés pour « ${campaign} ». Promesse ${id}.`,
      amount: 'Montant à rendre',
      left: (amount: string) => `Au plus ${amount}.`,
      reason: 'Motif',
      reasonHint: 'La personne le lira dans son courriel. Sans nom ni donnée personnelle.',
      submit: 'Rendre cette somme',
      done: 'Le remboursement est demandé. Il part dans la minute.',
      nothingLeft: 'Tout a été rendu.',
      shortfall: 'règle annoncée : trop peu encaissé',
      states: { planned: 'à envoyer', sent: 'envoyé', succeeded: 'rendu', failed: 'échoué, toujours dû' },
    },
  },
  refusals: {
    'beyond-cards': 'Une carte paie de 0,50 € à 999 999,99 € en une fois, taxes comprises.',
    'checkout-expired':
      'Le temps pour donner une carte est passé et la réservation est levée. Vous pouvez promettre de nouveau.',
    'pledge-needs-no-card': 'Cette promesse n’attend plus de carte.',
    'mend-link-expired': 'Ce lien n’est plus valable.',
    'mend-not-needed': 'Il n’y a plus rien à régler pour cette promesse.',
    'payment-under-way': 'Un prélèvement est en cours. Revenez dans quelques minutes.',
    'no-such-correction': 'Cette alerte ne demande pas cette écriture.',
    'refund-above-paid': 'On ne rend pas plus que ce qui a été payé.',
  },
}
export type Collection = typeof fr
