/** What agents do at the counter in somebody's name: her yes is asked, and she is told. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    entered: (title: string) => `Saisi en votre nom au guichet : « ${title} »`,
    takenBack: (title: string) => `Repris à votre demande au guichet : « ${title} »`,
  },
  what: {
    opinion: (title: string) => `Un avis, en votre nom, sur « ${title} ».`,
    comment: (title: string) => `Un commentaire, en votre nom, sur « ${title} ».`,
    proposal: (title: string) =>
      title ? `Une proposition, en votre nom : « ${title} ».` : 'Une proposition, en votre nom.',
    class: (className: string) => `Votre statut : « ${className} ».`,
  },
  code: {
    subject: (code: string) => `${code} : votre accord pour le guichet`,
    title: 'La mairie demande votre accord',
    body: (agent: string) =>
      `${agent}, au guichet de la mairie, demande à saisir pour vous, et rien d’autre :`,
    how: 'Si vous êtes d’accord, donnez ce code à cette personne. Il vaut dix minutes et sert une fois.',
    notYou:
      'Vous n’avez rien demandé au guichet ? Ne donnez ce code à personne : sans lui, rien n’est saisi en votre nom.',
  },
  entered: {
    subject: (title: string) => `Saisi pour vous au guichet : ${title}`,
    title: 'La mairie a écrit en votre nom',
    stance: (stance: string) => `Votre avis : ${stance}.`,
    body: 'Le public le lit avec la mention « saisi au guichet ».',
    action: 'Le reprendre',
    notYou:
      'Ce n’est pas ce que vous avez dit, ou vous n’avez rien dit ? Reprenez-le par ce lien, sans vous connecter, et prévenez la mairie.',
  },
  takenBack: {
    subject: (title: string) => `Repris pour vous au guichet : ${title}`,
    title: 'La mairie a repris ce qu’elle avait saisi',
    opinion: (title: string) =>
      `À votre demande, un agent a repris l’avis saisi en votre nom sur « ${title} ».`,
    comment: (title: string) =>
      `À votre demande, un agent a repris le commentaire saisi en votre nom sur « ${title} ».`,
    proposal: (title: string) =>
      `À votre demande, un agent a repris la proposition saisie en votre nom : « ${title} ».`,
    body: 'Vous ne l’avez pas demandé ? Prévenez la mairie. Vous pouvez toujours donner votre avis vous-même.',
    action: 'Voir la page',
  },
}
export type CounterMailWords = typeof fr
