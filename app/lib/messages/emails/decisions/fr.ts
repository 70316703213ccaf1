/** What the commune decides. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    published: (act: string, title: string) => `${act} : ${title}`,
    superseded: (act: string) => `${act} : acte remplacé`,
    redacted: (act: string) => `${act} : texte retiré`,
  },
  /** What each knot on a rope says. */
  knots: {
    followedBy: (act: string) => `Décidé ensuite : ${act}`,
  },
  read: 'Lire la décision',
  published: {
    subject: (act: string, title: string) => `${act} : ${title}`,
    body: (day: string) => `La commune a mis cet acte en ligne. Il est daté du ${day}.`,
    about: (titles: string) => `Il décide de : ${titles}.`,
    kept: 'Un acte publié ne change plus : un autre peut seulement le remplacer.',
  },
  superseded: {
    subject: (act: string) => `${act} : acte remplacé`,
    title: (act: string) => `${act} ne s’applique plus`,
    body: (successor: string) => `Cet acte est remplacé : ${successor}. Les deux textes restent lisibles.`,
  },
  redacted: {
    subject: (act: string) => `${act} : texte retiré`,
    title: (act: string) => `Le texte a été retiré : ${act}`,
    body: (ground: string) =>
      `Motif : ${ground}. Le numéro, la date, les votes et les empreintes restent en ligne.`,
  },
}
export type DecisionWords = typeof fr
