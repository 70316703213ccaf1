import { wording } from '../../language.ts'

const { money } = wording('fr')

/** Promising, and what becomes of a promise for who made it. */
export const pledge = {
  title: 'Promettre un don',
  lead: 'Choisissez un montant. À l’étape suivante, vous enregistrez votre carte : rien n’est débité.',
  amount: 'Montant de votre promesse',
  amountHint: (least: string, most: string) => `De ${least} à ${most}. Par exemple 50 ou 12,50.`,
  reward: 'Contrepartie',
  noReward: 'Sans contrepartie',
  noRewardHint: 'Tout votre don va au projet.',
  rewardHint: (from: string, left: string) => `Dès ${from}. ${left}.`,
  rewardGone: (from: string) => `Dès ${from}. Plus aucune disponible.`,
  as: 'Au nom de qui',
  asMyself: 'En mon nom',
  asHint: 'Pour un organisme, c’est du mécénat : sa carte, et son nom sur le mur.',
  shown: 'Ce que les autres lisent',
  anonymous: 'Rester anonyme',
  anonymousHint: 'Votre nom ne paraît nulle part.',
  amountHidden: 'Garder le montant pour moi',
  amountHiddenHint: 'Votre nom paraît, sans la somme.',
  conditions: 'Avant de promettre',
  submit: 'Continuer vers ma carte',
  submitHint: 'La page de paiement enregistre votre carte sans la débiter.',
  kept: (amount: bigint) =>
    `Votre promesse de ${money(amount)} sera gardée dès que vous aurez confirmé votre adresse ; il restera à enregistrer votre carte.`,
  keptHere:
    'Pas encore de compte ? Une adresse électronique suffit pour l’ouvrir : vous la confirmez à l’étape suivante, et ce que vous avez choisi est gardé.',
  one: {
    proof: {
      title: 'La preuve que la vôtre compte',
      waits:
        'Votre promesse n’est pas encore dans une ligne publiée : elle y entrera à un prochain décompte, avec celles d’au moins quatre autres personnes. Vous seul en voyez la somme d’ici là.',
      is: 'Votre promesse est dans les comptes publics. Chaque feuille ci-dessous mène, par son chemin, à la racine de sa ligne. Gardez-les pour vous : une feuille dit votre somme.',
      proves:
        'Cela prouve que votre écriture est dans la ligne. La somme de la ligne se prouve à l’auditeur, qui l’ouvre tout entière, et par le virement de la banque.',
      leaf: 'Feuille',
      path: 'Chemin',
      line: (n: string, day: string) => `Ligne ${n}, décompte du ${day}`,
      download: 'Télécharger la preuve (JSON)',
    },
    title: 'Ma promesse',
    lead: (campaign: string) => `Campagne « ${campaign} »`,
    paymentReference: 'Référence du paiement',
    reference: 'Référence',
    amount: 'Montant promis',
    reward: 'Contrepartie',
    none: 'Aucune',
    for: 'Au nom de',
    shown: 'Ce que les autres lisent',
    shownAll: 'Votre nom et le montant',
    shownName: 'Votre nom, sans le montant',
    shownNothing: 'Rien : vous êtes anonyme',
    card: 'Carte enregistrée',
    cardIs: (brand: string, last4: string, month: string) =>
      `${brand}, se termine par ${last4}, valable jusqu’en ${month}`,
    cardNone: 'Pas encore',
    on: 'Promis le',
    states: {
      started: 'Attend votre carte',
      released: 'Abandonnée : la carte n’est pas venue à temps',
      confirmed: 'Confirmée : elle compte',
      withdrawn: 'Retirée',
      void: 'Sans suite : rien n’est débité',
      collecting: 'En cours d’encaissement',
      collected: 'Encaissée',
      failed: 'Non encaissée',
      refunding: 'En cours de remboursement',
      refunded: 'Remboursée',
    },
    whatNext: {
      started:
        'Enregistrez votre carte pour que votre promesse compte. La contrepartie vous est réservée pendant une demi-heure environ.',
      released: 'Rien n’est débité. Vous pouvez promettre de nouveau.',
      confirmed: (instant: string, amount: string) =>
        `Si l’objectif est atteint, ${amount} seront débités après le ${instant} (heure de Paris). Sinon, rien.`,
      withdrawn:
        'Rien n’est débité et votre carte est oubliée. Vous pouvez promettre de nouveau jusqu’à l’échéance.',
      void: 'La campagne n’a pas abouti. Rien n’est débité et votre carte est oubliée.',
      collecting:
        'L’objectif est atteint. Votre carte est en train d’être débitée ; un courriel vous dira le résultat.',
      collected: 'Votre don est arrivé. Merci.',
      failed: 'Votre carte n’a pas pu être débitée. Rien n’a été pris.',
      refunding: 'Votre don vous est rendu.',
      refunded: 'Votre don vous a été rendu.',
    },
    refundFailed: {
      title: 'Le remboursement n’est pas arrivé',
      body: 'Votre banque ne l’a pas accepté. La somme vous est toujours due : la commune le sait et la rendra autrement.',
    },
    otherCard: 'Changer de carte',
    giveCard: 'Enregistrer ma carte',
    change: 'Modifier ma promesse',
    withdraw: 'Retirer ma promesse',
    again: 'Promettre de nouveau',
    toCampaign: 'Voir la campagne',
    notChangeable: {
      over: 'La campagne est terminée : la promesse ne change plus.',
      withdrawn: 'Cette promesse est retirée. Vous pouvez en faire une autre jusqu’à l’échéance.',
      started: 'Enregistrez d’abord votre carte.',
    },
  },
  change: {
    title: 'Modifier ma promesse',
    lead: 'Votre carte reste la même. Rien n’est débité avant l’échéance.',
    submit: 'Modifier ma promesse',
    changed: 'Votre promesse est modifiée.',
  },
  withdraw: {
    title: 'Retirer ma promesse',
    lead: 'Rien ne sera débité, votre carte sera oubliée, et votre contrepartie ira à quelqu’un d’autre. Vous pourrez promettre de nouveau jusqu’à l’échéance.',
    yours: (amount: string, campaign: string) => `${amount} promis à « ${campaign} »`,
    submit: 'Retirer ma promesse',
    keep: 'La garder',
    done: 'Votre promesse est retirée. Rien ne sera débité.',
  },
  mine: {
    title: 'Mes promesses',
    lead: 'Ce que vous avez promis aux campagnes de la commune, et où en est chaque promesse.',
    empty: 'Aucune promesse pour l’instant',
    emptyBody: 'Quand vous promettrez un don, il paraîtra ici : vous pourrez le modifier ou le retirer.',
    emptyAction: 'Voir les campagnes',
    more: 'Voir les plus anciennes',
  },
}
