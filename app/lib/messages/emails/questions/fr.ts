/** Between the one who asks and the one who must answer. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    question: (official: string, title: string) => `Question à ${official} : ${title}`,
    asked: (by: string, title: string) => `${by} vous pose une question : ${title}`,
    askedComment: (by: string, title: string) => `${by} demande votre réponse sur « ${title} »`,
    owed: (title: string) => `Votre réponse est en retard : ${title}`,
    acknowledged: (official: string) => `${official} a pris connaissance de votre question`,
    promised: (official: string, day: string) => `${official} vous promet une réponse avant le ${day}`,
    passedOn: (from: string, to: string) => `${from} a transmis votre question à ${to}`,
    overdue: (official: string) => `${official} n’a pas répondu dans le délai promis`,
    answeredYou: (official: string) => `${official} vous a répondu`,
    answered: (official: string, title: string) => `${official} a répondu : ${title}`,
    sent: (title: string) => `Votre réponse est publiée : ${title}`,
    undone: (official: string) => `${official} a repris sa réponse`,
    settled: (title: string) => `Votre réponse a répondu à la question : ${title}`,
    unsettled: (title: string) => `Votre réponse ne suffit pas encore : ${title}`,
  },
  /** What each knot on a rope says. */
  knots: {
    heeded: (who: string) => `Question (${who})`,
    answer: (name: string) => `${name} répond à une question`,
    asked: 'Question posée',
    acknowledged: (name: string) => `${name} a lu la question`,
    promised: (name: string, day: string) => `${name} promet une réponse avant le ${day}`,
    promisedBefore: (day: string) => `promise auparavant pour le ${day}`,
    passedOn: (from: string, to: string) => `${from} transmet la question à ${to}`,
    answered: (name: string) => `${name} répond`,
    settled: 'L’auteur juge que la réponse répond',
    unsettled: 'L’auteur juge que la réponse ne répond pas',
    takenUp: (n: number) => `Prise en compte dans la version ${n} du projet`,
  },
  asked: {
    subject: (author: string, title: string) => `${author} attend votre réponse : ${title}`,
    title: { question: 'Une question vous est posée', comment: 'Un commentaire demande votre réponse' },
    due: (day: string) => `La commune s’est engagée à répondre avant le ${day}.`,
    action: 'Répondre maintenant',
    hint: 'Aucune identification : ce lien vous est personnel et sert une fois. L’ouvrir ne publie rien. Votre réponse paraît sous votre nom, et vous pouvez la reprendre pendant dix minutes. Ne transférez pas ce courriel.',
    noLink:
      'Ce message ne porte pas de lien qui agit sans identification : votre adresse n’a pas été confirmée avec votre seconde vérification. Identifiez-vous à l’espace de la mairie ; pour recevoir de nouveau ce lien, donnez-y votre adresse encore une fois, dans votre profil.',
    onSite: 'Voir le texte sur le site',
  },
  owed: {
    subject: (title: string) => `En retard : une réponse est attendue — ${title}`,
    title: 'Votre réponse est attendue',
    body: (day: string) => `Elle était promise avant le ${day}. Le retard se voit sur la page publique.`,
  },
  acknowledged: {
    subject: (official: string) => `${official} a pris connaissance de votre question`,
    title: 'Votre question est lue',
    body: (day: string) => `La réponse est promise avant le ${day}.`,
    action: 'Voir ma question',
  },
  passedOn: {
    title: 'Votre question a changé de mains',
    body: (day: string) => `Le délai ne change pas : la réponse est attendue avant le ${day}.`,
  },
  overdue: {
    subject: (official: string) => `${official} n’a pas encore répondu`,
    title: 'La réponse est en retard',
    body: (official: string, day: string) =>
      `${official} devait répondre avant le ${day}. Nous venons de le lui rappeler, et le retard est public.`,
    action: 'Voir où en est la question',
  },
  answered: {
    subject: (official: string) => `${official} vous a répondu`,
    title: (official: string) => `${official} vous a répondu`,
    action: 'Dire si cela répond à ma question',
    actionComment: 'Lire la réponse sur le site',
  },
  sent: {
    subject: (title: string) => `Votre réponse est publiée : ${title}`,
    title: 'Votre réponse est publiée',
    body: (time: string) => `Elle paraît sous votre nom. Vous pouvez la reprendre jusqu’à ${time}.`,
    action: 'Reprendre ma réponse',
    notYou: 'Ce n’est pas vous ? Reprenez-la tout de suite, puis prévenez la mairie.',
  },
  undone: {
    subject: (official: string) => `${official} a repris sa réponse`,
    title: 'La réponse a été reprise',
    body: (official: string) =>
      `${official} a retiré sa réponse peu après l’avoir envoyée. Une nouvelle réponse est attendue.`,
    action: 'Voir la question',
  },
  settled: {
    subject: (settled: boolean, title: string) =>
      settled
        ? `Votre réponse répond à la question : ${title}`
        : `Votre réponse ne suffit pas encore : ${title}`,
    title: (settled: boolean): string =>
      settled ? 'Votre réponse a répondu à la question' : 'La personne attend encore une réponse',
    remark: 'Sa remarque',
    action: 'Voir la question',
  },
}
export type QuestionWords = typeof fr
