/** What becomes of a promise once its campaign has reached its goal. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    succeeded: (title: string) => `Votre promesse est tenue : ${title}`,
    needsOwner: (title: string) => `Votre carte a été refusée : ${title}`,
    failed: (title: string) => `Votre promesse n’a pas pu être encaissée : ${title}`,
    notCounted: (title: string) => `Votre promesse ne compte pas : ${title}`,
    refunded: (title: string) => `De l’argent vous est rendu : ${title}`,
    refundFailed: (title: string) => `${title} : le remboursement n’est pas arrivé`,
  },
  succeeded: {
    subject: (title: string) => `Votre promesse est tenue : ${title}`,
    title: 'Votre promesse est tenue, merci',
    body: (amount: string) =>
      `Votre carte a été débitée de ${amount}, une fois. La commune garde cette somme pour le projet ; chacun peut la suivre dans les comptes publics.`,
  },
  failed: {
    subject: (title: string) => `Votre promesse n’a pas pu être encaissée : ${title}`,
    title: 'Votre promesse est abandonnée',
    body: (amount: string) =>
      `Les ${amount} promis n’ont pas pu être débités dans les sept jours. Rien ne sera plus demandé à votre carte, et vous ne devez rien.`,
  },
  late: {
    subject: (title: string) => `Votre promesse est arrivée trop tard : ${title}`,
    title: 'Votre promesse ne compte pas',
    body: (amount: string) =>
      `Votre carte est arrivée après l’échéance de la campagne. Les ${amount} ne seront pas débités et votre carte est oubliée.`,
  },
  gone: {
    subject: (title: string) => `La contrepartie réservée est partie : ${title}`,
    title: 'Votre promesse ne compte pas encore',
    body: (amount: string) =>
      `Le temps de la réservation était passé et quelqu’un d’autre a pris la dernière contrepartie. Les ${amount} ne seront pas débités et votre carte est oubliée. Vous pouvez promettre de nouveau, avec une autre contrepartie ou sans.`,
  },
  refundFailed: {
    subject: (amount: string, title: string) => `${title} : ${amount} n’ont pas pu vous être rendus`,
    title: 'Votre remboursement n’est pas arrivé',
    body: (amount: string) =>
      `Votre banque n’a pas accepté les ${amount} que la commune vous rend. La somme vous est toujours due.`,
    next: 'La mairie le sait et la rendra autrement. Répondez-lui avec la référence ci-dessous si vous préférez un virement : elle vous demandera alors un RIB.',
  },
  refunded: {
    reference: (reference: string) => `Référence du remboursement : ${reference}.`,
    subject: (amount: string, title: string) => `${amount} vous sont rendus : ${title}`,
    title: (amount: string) => `${amount} vous sont rendus`,
    body: (amount: string) =>
      `La commune a rendu ${amount} sur la carte que vous aviez donnée. Votre banque les affiche sous cinq à dix jours.`,
    shortfall:
      'Trop de cartes ont été refusées : la règle annoncée avant la campagne rend alors son argent à chacun.',
  },
  needsOwner: {
    subject: (title: string) => `Votre carte a été refusée : ${title}`,
    againSubject: (title: string) => `Rappel, votre carte a été refusée : ${title}`,
    title: (amount: string) => `Les ${amount} promis n’ont pas pu être débités`,
    reached: (title: string) =>
      `« ${title} » a atteint son objectif : les promesses sont maintenant encaissées.`,
    why: {
      owner: 'Votre banque demande votre accord, ou la carte enregistrée n’est plus valable.',
      later:
        'Votre banque a refusé, par exemple faute de provision. Nous réessaierons tous les deux jours ; vous pouvez aussi régler vous-même.',
      never: 'Votre banque n’accepte plus cette carte. Nous ne réessaierons pas : utilisez-en une autre.',
    },
    nothing: (amount: string) => `Rien n’a été débité. Vous payez ${amount} une seule fois.`,
    action: (amount: string) => `Régler ${amount}`,
    until: (day: string) =>
      `Possible jusqu’au ${day} (heure de Paris). Après, la promesse est abandonnée et vous ne devez rien.`,
    link: 'Ce lien vaut pour vous seul, sans connexion. L’ouvrir ne paie rien.',
  },
  proof:
    'Après le prochain décompte, la page de votre promesse donne la feuille et le chemin qui prouvent qu’elle est dans les comptes publics, où votre somme ne paraît jamais seule.',
  settled: {
    subject: (title: string) => `L’encaissement est terminé : ${title}`,
    title: 'L’encaissement est terminé',
    sums: 'La page montre ce qui est promis et encaissé, décompte après décompte.',
    kept: 'L’argent encaissé est maintenant au projet.',
    returned: 'Trop peu a pu être encaissé : comme annoncé, chacun est remboursé.',
  },
}
export type CollectionWords = typeof fr
