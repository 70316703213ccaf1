/** The page behind the link of a mail, where an official answers. French is the type of the other languages. */
export const fr = {
  title: 'Répondre',
  lead: (name: string) =>
    `Vous répondez en tant que ${name}. Votre réponse est publique aussitôt, et s’annule pendant dix minutes.`,
  question: 'La question',
  comment: 'La contribution',
  context: 'Lire dans son contexte',
  body: 'Votre réponse',
  lang: 'Langue de la réponse',
  send: 'Publier la réponse',
  publishedTitle: 'Votre réponse est publiée',
  published: (time: string) =>
    `Vous pouvez encore l’annuler jusqu’à ${time}. Le lien servira alors de nouveau.`,
  undo: 'Annuler ma réponse',
  undone: 'Votre réponse est annulée. Vous pouvez en écrire une autre ici.',
  see: 'Voir la réponse en public',
  usedTitle: 'Ce lien a servi',
  used: 'Une réponse est publiée. Pour la compléter, entrez au bureau de la mairie.',
  goneTitle: 'Cette question n’attend plus de réponse',
  gone: 'Elle a été retirée par son auteur ou masquée par la modération.',
  expiredTitle: 'Ce lien n’est plus valable',
  expired:
    'Il a expiré, ou son adresse est incomplète. Les questions qui vous attendent sont toutes au bureau de la mairie.',
  desk: 'Entrer au bureau de la mairie',
}
export type Answering = typeof fr
