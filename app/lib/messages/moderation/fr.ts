/** Notices, rulings, appeals and the public register. French is the type of the other languages. */
export const fr = {
  reasons: {
    insult: 'Insulte ou menace',
    'personal-data': 'Donnée personnelle ou vie privée',
    hate: 'Propos haineux ou discriminatoire',
    'false-identity': 'Usurpation d’identité',
    advertising: 'Publicité ou envoi répété',
    'off-topic': 'Hors sujet',
    illegal: 'Autre contenu illégal',
  },
  refusals: {
    'already-reported': 'Vous avez déjà signalé cette contribution. Un modérateur va la lire.',
    'reporter-name-needed': 'Écrivez votre nom : un signalement n’est pas anonyme pour la mairie.',
    'reporter-email-needed': 'Écrivez une adresse : la décision vous y sera envoyée.',
    'own-contribution':
      'Vous ne pouvez pas décider de votre propre contribution. Un autre modérateur s’en charge.',
    'nothing-to-rule': 'Il n’y a plus rien à décider ici : quelqu’un l’a sans doute fait avant vous.',
    'nothing-to-appeal': 'Cette contribution n’est pas masquée : il n’y a rien à contester.',
    'appeal-too-late': 'Le recours était possible pendant six mois. Ce délai est passé.',
    'already-appealed': 'Un recours est déjà déposé contre cette décision.',
    'already-ruled': 'Ce recours est déjà jugé.',
    'another-moderator-needed':
      'Vous avez pris la première décision : le recours revient à un autre modérateur.',
  },
}
