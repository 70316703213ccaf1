/** What concerns the account itself. */
export const fr = {
  proofGone: 'Votre justificatif a été détruit au moment de la décision.',
  granted: {
    subject: 'Votre statut est confirmé',
    body: (className: string, day: string) =>
      `La mairie a vérifié votre statut : « ${className} ». Il vaut jusqu’au ${day}.`,
    action: 'Voir mon compte',
  },
  refused: {
    subject: 'Votre statut n’a pas pu être confirmé',
    body: (className: string) =>
      `La mairie n’a pas pu vérifier le statut « ${className} ». Vous pouvez continuer à participer : vos contributions comptent comme « déclaré ».`,
    action: 'Faire une nouvelle demande',
  },
  expired: {
    subject: 'La vérification de votre statut a pris fin',
    body: (className: string) =>
      `La mairie avait vérifié votre statut « ${className} » pour une durée limitée. Ce que vous avez déjà donné ne change pas ; ce que vous donnerez comptera comme « déclaré » jusqu’à une nouvelle vérification.`,
    action: 'Renouveler la vérification',
  },
}
export type AccountWords = typeof fr
