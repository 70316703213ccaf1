import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** The treasurer’s desk, and what each alarm means. */
export const fr = {
  alarms: {
    'webhook-livemode': {
      name: 'Message de Stripe dans le mauvais mode',
      meaning:
        'Stripe a envoyé un message d’essai à l’instance réelle, ou l’inverse. Il a été ignoré : aucun compte n’a bougé.',
      todo: 'Vérifiez chez Stripe à quelle adresse et dans quel mode les messages partent. Si l’adresse est bonne, changez la clé de signature.',
    },
    'webhook-quarantined': {
      name: 'Message de Stripe mis à l’écart',
      meaning:
        'Un message de Stripe nomme une promesse ou un paiement qui ne correspond à rien ici. Rien n’a été crédité.',
      todo: 'Cherchez la référence chez Stripe. Si le paiement est réel, remboursez-le depuis Stripe et notez-le ici.',
    },
    'amount-mismatch': {
      name: 'Somme ou monnaie inattendue',
      meaning:
        'Stripe annonce une autre somme, ou une autre monnaie, que celle qui était demandée. Rien n’a été crédité.',
      todo: 'Comparez la promesse et le paiement chez Stripe. Remboursez ce qui n’aurait pas dû être débité.',
    },
    'unmatched-balance-transaction': {
      name: 'Mouvement sans écriture',
      meaning: 'Stripe montre un mouvement auquel aucune écriture ne répond.',
      todo: 'Ouvrez le mouvement chez Stripe, trouvez ce qui l’a causé, et demandez l’écriture qui manque.',
    },
    'payout-mismatch': {
      name: 'Virement qui ne tombe pas juste',
      meaning:
        'La somme d’un virement de Stripe diffère de celle de ses mouvements. Le virement n’est pas rapproché.',
      todo: 'Demandez à Stripe le détail du virement et comparez-le au relevé du comptable public.',
    },
    'negative-clearing': {
      name: 'Solde négatif chez Stripe',
      meaning: 'Des remboursements ou des contestations dépassent ce que Stripe garde pour la commune.',
      todo: 'Prévoyez un versement à Stripe, ou attendez les prochains encaissements, en accord avec le comptable public.',
    },
    'refund-failed': {
      name: 'Remboursement refusé',
      meaning:
        'La banque de la personne l’a refusé, ou Stripe ne l’a pas fait : le code dit pourquoi. La somme lui est toujours due.',
      todo: 'Convenez avec elle d’un autre moyen, puis notez ici comment elle a été remboursée.',
    },
    'collection-unknown': {
      name: 'Paiement sans nouvelles',
      meaning:
        'Un débit a été demandé et son résultat n’est toujours pas connu. Il n’est compté ni comme réussi, ni comme échoué.',
      todo: 'Cherchez le paiement chez Stripe. Ne le relancez pas : il pourrait être pris deux fois.',
    },
    'call-refused': {
      name: 'Demande refusée par Stripe',
      meaning:
        'Stripe n’accepte pas ce que nous lui demandons : une somme hors de ses bornes, un compte limité, une erreur de notre part. Aucune banque n’a refusé de carte, et rien n’a été débité.',
      todo: 'Le code dit ce qui ne va pas. Vérifiez le compte chez Stripe, puis prévenez l’administrateur ; la demande est répétée d’elle-même.',
    },
    'dispute-open': {
      name: 'Paiement contesté',
      meaning:
        'Quelqu’un a contesté un paiement auprès de sa banque, qui a repris la somme en attendant de juger. Elle ne peut pas être rendue tant que la contestation court.',
      todo: 'Répondez chez Stripe avant la date qu’il indique, avec ce que la campagne annonçait. L’alerte se ferme d’elle-même quand la banque a jugé.',
    },
    'payout-failed': {
      name: 'Virement refusé par la banque',
      meaning:
        'Un virement de Stripe est revenu : la banque de la commune ne l’a pas accepté. L’argent est de nouveau chez Stripe, et les comptes le disent.',
      todo: 'Vérifiez l’IBAN chez Stripe avec le comptable public. Le virement suivant emportera cette somme.',
    },
    'refund-elsewhere': {
      name: 'Remboursement fait chez Stripe',
      meaning:
        'Un paiement de parrain a été remboursé depuis le tableau de bord de Stripe : la facture n’est pas annulée.',
      todo: 'Établissez l’avoir depuis la page de la facture, puis notez-le ici. Remboursez toujours d’ici.',
    },
    'invoice-gap': {
      name: 'Numéro de facture manquant',
      meaning:
        'La suite des numéros de factures a un trou, ce que la loi interdit (CGI, annexe II, art. 242 nonies A).',
      todo: 'Prévenez l’administrateur et le comptable public avant d’émettre une autre facture.',
    },
    'ledger-broken': {
      name: 'Écriture modifiée',
      meaning:
        'La vérification de la nuit a trouvé une écriture, ou un maillon de la chaîne, qui n’est plus ce qu’il était.',
      todo: 'Ne saisissez plus rien. Prévenez l’administrateur : une sauvegarde et les empreintes publiées diront ce qui a changé.',
    },
  },
  /** What the figures behind an alarm are; others are shown under their own name. */
  facts: {
    amount: 'Somme',
    expected: 'Attendu',
    says: 'Annoncé',
    received: 'Annoncé',
    found: 'Trouvé',
    code: 'Code de refus',
    type: 'Type',
    what: 'Ce qui a changé',
    livemode: 'Mode réel',
    pledgeId: 'Promesse',
    paymentId: 'Paiement',
    refundId: 'Remboursement',
    paid: 'Viré',
    sum: 'Somme des mouvements',
    balance: 'Solde chez Stripe',
    payout: 'Virement',
    why: 'Raison',
    first: 'Premier numéro absent',
    count: 'Numéros absents',
    sponsorshipId: 'Parrainage',
  },
  /** What an alarm is about; other things are shown under their own name. */
  subjects: {
    payout: 'Virement',
    'balance-transaction': 'Mouvement',
    payment: 'Paiement',
    dispute: 'Contestation',
    refund: 'Remboursement',
    checkout: 'Page de paiement',
    'stripe-event': 'Message de Stripe',
    'invoice-series': 'Série de factures',
    position: 'Écriture nº',
  },
  desk: {
    title: 'Comptes et alertes',
    lead: 'Ce qui ne tombe pas juste, ce qui reste à rapprocher, et ce que porte chaque compte.',
    export: 'Exporter pour le comptable (CSV)',
    exportHint: 'L’export contient les références des paiements et vos notes : il ne se publie pas.',
    public: 'Voir les comptes publics',
    auditor: {
      title: 'Pour l’auditeur',
      lead: 'Les comptes publiés réunissent toujours au moins cinq personnes. Pour vérifier que rien d’autre n’y entre, l’auditeur reçoit la chaîne intérieure, ou une ligne ouverte tout entière. Chaque consultation est inscrite au registre.',
      chain: 'Télécharger la chaîne intérieure (JSON)',
      line: 'Ouvrir une ligne',
      lineLead:
        'Chaque écriture d’une ligne publiée, sans nom. Elle montre la somme de chaque personne : ouvrez-la pour un contrôle, et pour rien d’autre. Votre consultation est inscrite au registre.',
      number: 'Numéro de la ligne',
      open: 'Ouvrir',
      holds: 'Ces écritures, et aucune autre, donnent la racine publiée.',
      broken: 'Ces écritures ne donnent pas la racine publiée : prévenez l’administrateur.',
      none: (asked: string) => `Aucune ligne publiée ne porte le numéro ${asked}.`,
    },
    alarms: 'Alertes à régler',
    reconciled: (at: string, missed: number) =>
      `Dernier rapprochement avec Stripe : ${at}. ${plural(missed, {
        zero: 'Aucun message ne manquait.',
        one: '# message qui manquait a été retrouvé.',
        other: '# messages qui manquaient ont été retrouvés.',
      })}`,
    notReconciled:
      'Le premier rapprochement avec Stripe se fait dans la minute, puis chaque jour à quatre heures.',
    noAlarms: 'Aucune alerte',
    noAlarmsBody:
      'Ce qui ne tombera pas juste entre Stripe et nos comptes paraîtra ici, avec ce qu’il faut faire.',
    since: (ago: string) => `Levée ${ago}`,
    about: 'Référence',
    todo: 'Que faire',
    settle: 'Régler cette alerte',
    settleOnly: 'Seule la personne chargée des comptes règle une alerte.',
    note: 'Ce que vous avez trouvé et fait',
    noteHint: 'Gardé avec l’alerte, lu par la mairie seule. Sans nom de personne.',
    correction: 'Écriture qui corrige',
    correctionHint:
      'Elle est postée avec votre note, et paraît dans les comptes publics au prochain décompte.',
    corrections: {
      none: {
        name: 'Aucune',
        hint: 'La note suffit : rien ne manque dans les comptes.',
      },
      cost: {
        name: 'Frais ou ajustement de Stripe',
        hint: 'Ce mouvement est un coût, ou un coût rendu.',
      },
      'top-up': {
        name: 'Versement de la commune à Stripe',
        hint: 'L’argent vient de la banque de la commune.',
      },
      'as-paid': {
        name: 'Le virement tel que la banque l’a reçu',
        hint: 'Vérifiez le relevé : la somme virée est écrite, la différence reste chez Stripe.',
      },
      'by-transfer': {
        name: 'Rendu par virement de la commune',
        hint: 'Le virement est fait : la somme n’est plus due, et la personne reçoit un courriel.',
      },
    },
    topUp: 'Somme versée à Stripe',
    topUpHint: 'Seulement pour un versement.',
    confirm: 'Clore l’alerte avec cette note',
    done: 'L’alerte est réglée.',
    alreadyDone: 'Cette alerte est déjà réglée.',
    settled: 'Alertes réglées',
    settledBy: (day: string, by: string) => `Réglée le ${day} par ${by}`,
    somebody: 'un compte supprimé',
    unmatched: 'Mouvements de Stripe à rapprocher',
    unmatchedLead: (n: number) =>
      plural(n, {
        one: '# mouvement n’a pas encore d’écriture en face.',
        other: '# mouvements n’ont pas encore d’écriture en face. Les plus anciens d’abord.',
      }),
    allMatched: 'Tout ce que Stripe a montré est rapproché.',
    balances: 'Solde de chaque compte',
    noBalances: 'Aucun compte n’est ouvert : le premier s’ouvrira avec la première promesse confirmée.',
    columns: {
      account: 'Compte',
      of: 'Pour',
      debit: 'Débit',
      credit: 'Crédit',
      reference: 'Référence',
      type: 'Type',
      day: 'Jour',
      amount: 'Somme',
      fee: 'Frais',
    },
    commune: 'la commune',
  },
}
