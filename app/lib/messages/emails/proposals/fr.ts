/** What a sentence about a proposal may name. */
type About = { title: string; official: string; due: string; ends: string; project: string; into: string }

/** What becomes of a proposal, by its event. */
export const fr = {
  /** In one line: in the account, in a digest, in a feed, and as the subject of a mail. */
  lines: {
    'proposal-joined-project': ({ title, project }: About) => `« ${title} » rejoint le projet ${project}`,
    'proposal-examiner-named': ({ official, title }: About) =>
      `${official} examine la proposition : ${title}`,
    'proposal-revised': ({ title }: About) => `Nouvelle version : ${title}`,
    'proposal-author-asked': ({ title }: About) => `Une personne demande à être coauteur : ${title}`,
    'proposal-author-taken': ({ title }: About) => `Vous êtes maintenant l’un des auteurs : ${title}`,
    'proposal-merge-suggested': ({ title }: About) => `Une fusion est proposée : ${title}`,
    'proposal-merge-declined': ({ title }: About) => `La fusion est refusée : ${title}`,
    'proposal-merged': ({ title }: About) => `Proposition fusionnée : ${title}`,
    'proposal-merged-here': ({ title }: About) => `Une autre proposition rejoint celle-ci : ${title}`,
    'proposal-overdue': ({ title }: About) => `La réponse est en retard : ${title}`,
    'proposal-reached': ({ title }: About) => `Le seuil est atteint : ${title}`,
    'proposal-accepted': ({ title }: About) => `Proposition acceptée : ${title}`,
    'proposal-refused': ({ title }: About) => `Proposition refusée : ${title}`,
    'proposal-withdrawn': ({ title }: About) => `Proposition retirée par son auteur : ${title}`,
    'proposal-carried-on': ({ title }: About) => `Proposition reprise par un soutien : ${title}`,
    'proposal-expiring': ({ title, ends }: About) => `Il reste jusqu’au ${ends} : ${title}`,
    'proposal-expired': ({ title }: About) => `Proposition arrivée à son terme : ${title}`,
  },
  bodies: {
    'proposal-joined-project': ({ project }: About) =>
      `La suite se lit sur la page du projet « ${project} ».`,
    'proposal-examiner-named': ({ official, due }: About) =>
      `${official} répond avant le ${due}. L’horloge est publique.`,
    'proposal-revised': () =>
      'Ses auteurs en ont changé le texte. Les versions d’avant restent lisibles ; votre soutien se retire d’un geste.',
    'proposal-author-asked': () => 'Sur la page de la proposition, vous l’acceptez ou non.',
    'proposal-author-taken': () => 'Votre nom paraît avec celui des autres auteurs.',
    'proposal-merge-suggested': () =>
      'Les soutiens de l’une iraient à l’autre, sans en perdre. Sur sa page, un auteur de chaque côté dit oui ou non.',
    'proposal-merge-declined': () => 'Les deux propositions restent comme elles sont.',
    'proposal-merged': ({ into }: About) =>
      `Elle a rejoint « ${into} », avec tous ses soutiens. Si vous ne soutenez pas cette autre proposition, retirez votre soutien sur sa page, d’un geste.`,
    'proposal-merged-here': () => 'Ses soutiens comptent ici ; qui soutenait les deux compte une fois.',
    'proposal-overdue': ({ due }: About) =>
      `La commune devait répondre avant le ${due}. Le retard est public, et rappelé à qui doit répondre.`,
    'proposal-reached': ({ official, due }: About) =>
      official
        ? `Assez de soutiens vérifiés sont réunis : la commune doit répondre. ${official} l’examine et répond avant le ${due}.`
        : `Assez de soutiens vérifiés sont réunis : la commune doit répondre avant le ${due}.`,
    'proposal-accepted': ({ official, project }: About) =>
      project
        ? `${official} l’accepte : elle rejoint le projet « ${project} », où vous pouvez suivre la suite.`
        : `${official} l’accepte. Sa réponse et la suite sont sur la page de la proposition.`,
    'proposal-refused': ({ official }: About) =>
      `${official} la refuse et dit pourquoi sur la page de la proposition.`,
    'proposal-withdrawn': () =>
      'Elle reste lisible. Pendant quatorze jours, toute personne qui la soutient peut la reprendre à son compte, avec ses soutiens.',
    'proposal-carried-on': () => 'Une personne qui la soutient la reprend : ses soutiens restent acquis.',
    'proposal-expiring': ({ ends }: About) =>
      `Elle n’a pas encore assez de soutiens vérifiés. Sans eux le ${ends}, elle prend fin ; elle restera lisible.`,
    'proposal-expired': () =>
      'Elle n’a pas réuni assez de soutiens vérifiés à temps. Elle reste lisible, et peut être proposée de nouveau.',
  },
  action: 'Voir la proposition',
  examine: {
    line: ({ title }: About) => `Une proposition attend votre réponse : ${title}`,
    lineOverdue: ({ title }: About) => `Votre réponse à une proposition est en retard : ${title}`,
    title: 'Une proposition attend votre réponse',
    due: ({ due }: About) => `La commune répond avant le ${due}. L’horloge est publique.`,
    action: 'Accepter ou refuser maintenant',
  },
  joined: (title: string) => `Prend en charge la proposition « ${title} »`,
  knots: {
    'proposal-joined-project': 'Rejoint un projet',
    'proposal-examiner-named': 'Qui répond est désigné',
    'proposal-revised': 'Nouvelle version du texte',
    'proposal-merged': 'Fusionnée avec une autre',
    'proposal-merged-here': 'Une autre proposition la rejoint',
    'proposal-overdue': 'La réponse est en retard',
    'proposal-reached': 'Seuil atteint : la commune doit répondre',
    'proposal-accepted': 'Acceptée',
    'proposal-refused': 'Refusée',
    'proposal-withdrawn': 'Retirée par son auteur',
    'proposal-carried-on': 'Reprise par un soutien',
    'proposal-expired': 'Arrivée à son terme',
  },
}
export type ProposalWords = typeof fr
