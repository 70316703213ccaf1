import { de } from '../../../texts/elision.ts'

/** What people write under a subject. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    answeredByVersion: (title: string, number: number) =>
      `La version ${number} de « ${title} » répond à votre contribution`,
    comment: (by: string, title: string) => `${by} a commenté « ${title} »`,
    reply: (by: string, title: string) => `${by} vous a répondu sur « ${title} »`,
    moved: (title: string, day: string | null) =>
      day
        ? `« ${title} » : les avis sont reçus jusqu’au ${day}`
        : `« ${title} » : les avis sont reçus sans date de fin`,
  },
  /** What each knot on a rope says. */
  knots: {
    heeded: (who: string) => `Contribution (${who})`,
    answer: (name: string) => `${name} répond à un commentaire`,
    answerProposal: (name: string) => `${name} répond à la proposition`,
    proposed: 'Proposition publiée',
    reported: 'Signalement publié',
    answeredBy: (name: string) => `Réponse ${de(name)}`,
    takenUp: (n: number) => `Prise en compte dans la version ${n} du projet`,
    given: 'Publié',
    edited: 'Modifié',
    held: 'Attend la lecture d’un modérateur',
    withdrawn: 'Retiré',
    answeredYou: (name: string) => `${name} a répondu`,
    yoursTakenUp: (number: number) => `A compté dans la version ${number} du projet`,
    opinionGiven: 'Donné',
  },
  moved: {
    body: (from: string | null, to: string | null) =>
      `La clôture des avis a changé : ${from ? `elle était le ${from}` : 'il n’y en avait pas'}, ${to ? `elle est le ${to}` : 'il n’y en a plus'}.`,
    decision: (decision: string) => `La décision qui l’avance : ${decision}.`,
    stays: 'Votre avis compte tel que vous l’avez donné ; vous pouvez le changer jusqu’à la clôture.',
  },
  comment: {
    subject: (author: string, title: string) => `${author} a commenté « ${title} »`,
    title: (title: string) => `Un nouveau commentaire sur « ${title} »`,
    action: 'Lire et répondre',
  },
  reply: {
    subject: (author: string, title: string) => `${author} vous a répondu sur « ${title} »`,
    title: (author: string) => `${author} vous a répondu`,
    action: 'Lire la discussion',
  },
  question: {
    subject: (official: string, title: string) => `Question à ${official} : ${title}`,
    title: (official: string) => `Une question a été posée à ${official}`,
    action: 'Lire la question',
  },
  answer: {
    subject: (official: string, title: string) => `${official} a répondu : ${title}`,
    title: (official: string) => `${official} a répondu`,
    action: 'Lire la réponse sur le site',
  },
}
export type DiscussionWords = typeof fr
