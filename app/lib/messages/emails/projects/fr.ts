import { wording } from '../../../language.ts'

const { plural } = wording('fr')

/** What becomes of a project. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    published: (title: string) => `Nouveau projet : ${title}`,
    version: (title: string, number: number) => `${title} : version ${number} publiée`,
    movedOn: (title: string, phase: string) => `${title} : entrée dans la phase « ${phase} »`,
    suspended: (title: string) => `${title} : projet suspendu`,
    abandoned: (title: string) => `${title} : projet abandonné`,
    resumed: (title: string) => `${title} : le projet reprend`,
    reached: (title: string, milestone: string) => `${title} : « ${milestone} », c’est fait`,
    slipped: (title: string, milestone: string, day: string) =>
      `${title} : « ${milestone} » est maintenant prévu le ${day}`,
  },
  /** What each knot on a rope says. */
  knots: {
    published: 'Le projet devient public',
    version: (number: number) => `Version ${number}`,
    passage: (phase: string) => `Passage en phase « ${phase} »`,
    decision: 'Décision :',
    leap: 'Phases sautées :',
    slip: (title: string, day: string) => `« ${title} » est attendu pour le ${day}`,
    reached: (title: string) => `Étape franchie : ${title}`,
    suspended: 'Le projet est suspendu',
    abandoned: 'Le projet est abandonné',
    resumed: 'Le projet reprend',
  },
  published: {
    subject: (title: string) => `Nouveau projet : ${title}`,
    body: 'Ce projet est désormais public. Vous pouvez le lire, le suivre, donner votre avis et poser vos questions.',
  },
  version: {
    subject: (title: string, number: number) => `${title} : version ${number}`,
    title: (title: string, number: number) => `« ${title} » change : voici la version ${number}`,
    why: 'Pourquoi cette version',
    answers: (n: number) =>
      plural(n, { one: 'Elle répond à # contribution.', other: 'Elle répond à # contributions.' }),
    action: 'Voir ce qui a changé',
  },
  answeredByVersion: {
    subject: (title: string, number: number) => `${title} : la version ${number} répond à votre contribution`,
    title: 'Vous l’avez dit, le projet en tient compte ou dit pourquoi non',
    body: (title: string, number: number) =>
      `La version ${number} de « ${title} » répond à ce que vous avez écrit.`,
    answer: 'La réponse',
    action: (number: number) => `Lire la version ${number}`,
  },
  movedOn: {
    subject: (title: string, phase: string) => `${title} : phase « ${phase} »`,
    title: (phase: string) => `Le projet entre dans la phase « ${phase} »`,
    body: (from: string) => `Il était jusqu’ici dans la phase « ${from} ».`,
    decision: (decision: string) => `Décision : ${decision}`,
    skipped: 'Des phases ont été sautées, pour cette raison',
  },
  halted: {
    subject: {
      suspended: (title: string) => `${title} : le projet est suspendu`,
      abandoned: (title: string) => `${title} : le projet est abandonné`,
    },
    body: {
      suspended: 'Rien n’est effacé : tout reste lisible, et la mairie dira quand il reprend.',
      abandoned: 'Rien n’est effacé : tout ce qui a été écrit reste lisible.',
    },
  },
  resumed: {
    subject: (title: string) => `${title} : le projet reprend`,
    body: 'Le projet était suspendu. Il reprend là où il s’était arrêté.',
  },
  reached: {
    subject: (title: string, milestone: string) => `${title} : « ${milestone} », c’est fait`,
    title: (milestone: string) => `« ${milestone} » : c’est fait`,
    body: (day: string, promised: string) => `Fait le ${day}. Promis au départ pour le ${promised}.`,
  },
  slipped: {
    subject: (title: string, milestone: string, day: string) =>
      `${title} : « ${milestone} » est reporté au ${day}`,
    subjectEarlier: (title: string, milestone: string, day: string) =>
      `${title} : « ${milestone} » est avancé au ${day}`,
    body: (from: string, to: string) =>
      `Cette étape était prévue le ${from} ; elle l’est maintenant le ${to}.`,
    promised: (day: string) => `Promis au départ pour le ${day}.`,
  },
}
export type ProjectWords = typeof fr
