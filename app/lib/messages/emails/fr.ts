/** What the mails say. `t.layout` is said by every one of them. */
export const fr = {
  layout: {
    tagline: 'grands projets',
    because: {
      follow: 'Vous recevez ce courriel parce que vous suivez ce projet.',
      answers: 'Vous recevez ce courriel parce qu’il concerne ce que vous avez écrit.',
      moderation: 'Vous recevez ce courriel parce qu’une décision de modération vous concerne.',
      duty: 'Vous recevez ce courriel en raison de votre fonction à la mairie.',
      account: 'Vous recevez ce courriel parce qu’il concerne votre compte.',
      daily: 'Vous recevez ce résumé chaque jour où il se passe quelque chose.',
      weekly: 'Vous recevez ce résumé chaque lundi s’il s’est passé quelque chose.',
    },
    stop: {
      follow: 'Ne plus recevoir de courriels sur ce projet',
      answers: 'Ne plus recevoir de courriels sur mes contributions',
      moderation: 'Ne plus recevoir de courriels de modération',
      duty: 'Ne plus recevoir ces courriels de service',
      account: 'Ne plus recevoir de courriels sur mon compte',
      daily: 'Ne plus recevoir ce résumé',
      weekly: 'Ne plus recevoir ce résumé',
    },
    stopHint: '(un clic, sans vous identifier).',
    sender: (commune: string) => `Envoyé par Cordée pour la commune de ${commune}.`,
    legal: 'Mentions légales',
    demonstration:
      'Démonstration : les personnes, les projets et les chiffres sont inventés. Rien ici n’engage la vraie commune.',
  },
  readProject: 'Lire le projet',
  projectPublished: {
    subject: (title: string) => `Nouveau projet : ${title}`,
    body: 'Ce projet est désormais public. Vous pouvez le lire, le suivre, donner votre avis et poser vos questions.',
  },
}
export type EmailWords = typeof fr
