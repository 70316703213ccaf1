/** What concerns the account itself. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    granted: (className: string) => `Votre statut est confirmé : ${className}`,
    refused: (className: string) => `Votre statut n’a pas pu être confirmé : ${className}`,
    voiceGiven: (organisation: string) => `Vous pouvez parler au nom de « ${organisation} »`,
    voiceShared: (organisation: string) => `Une autre personne peut parler au nom de « ${organisation} »`,
    voiceEnded: (organisation: string) => `Vous ne parlez plus au nom de « ${organisation} »`,
    expired: 'La vérification de votre statut a pris fin',
  },
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
  voice: {
    given: {
      subject: (organisation: string) => `Vous pouvez parler au nom de « ${organisation} »`,
      body: 'La mairie vous a inscrite ou inscrit parmi les personnes qui parlent pour cette organisation. Vous choisissez à chaque fois si vous écrivez en son nom ou au vôtre.',
    },
    shared: {
      subject: (organisation: string) => `Une autre personne peut parler au nom de « ${organisation} »`,
      body: (who: string, organisation: string) =>
        `La mairie a inscrit ${who} parmi les personnes qui parlent pour « ${organisation} ».`,
    },
    ended: {
      subject: (organisation: string) => `Vous ne parlez plus au nom de « ${organisation} »`,
      body: 'La mairie vous a retirée ou retiré des personnes qui parlent pour cette organisation. Ce que vous avez dit en son nom reste.',
    },
    wrong: 'Ce n’est pas juste ? Prévenez la mairie.',
  },
  expired: {
    subject: 'La vérification de votre statut a pris fin',
    body: (className: string) =>
      `La mairie avait vérifié votre statut « ${className} » pour une durée limitée. Ce que vous avez déjà donné ne change pas ; ce que vous donnerez comptera comme « déclaré » jusqu’à une nouvelle vérification.`,
    action: 'Renouveler la vérification',
  },
}
export type AccountWords = typeof fr
