/** Why a rule refuses a contribution: said by the server alone, so that no page fetches it. */
export const fr = {
  refusals: {
    'comments-closed': 'La discussion est close : elle reste lisible, on n’y écrit plus.',
    'not-a-member': 'Vous ne pouvez pas parler au nom de cette organisation.',
    'parent-gone': 'La contribution à laquelle vous répondez n’est plus là.',
    'reply-too-deep': 'On répond à une contribution, non à une réponse : répondez au message d’origine.',
    'newcomer-link':
      'Votre compte est récent : un lien ne peut pas être ajouté après coup. Écrivez-le dans une nouvelle contribution, qu’un modérateur lira d’abord.',
    'contribution-withdrawn': 'Cette contribution a été retirée par son auteur.',
    'contribution-hidden': 'Cette contribution est masquée par la modération.',
    'contribution-held': 'Cette contribution attend encore d’être lue par un modérateur.',
    'own-words': 'Ce sont vos propres mots : ce geste revient aux autres.',
    'stance-of-opinion':
      'Ces mots sont la raison de votre avis : leur position est la sienne. Changez-la là où vous avez donné votre avis.',
    'opinions-not-open': 'Les avis ne sont pas ouverts.',
    'opinions-closed': 'Le recueil des avis est clos. Votre avis précédent, s’il existe, est compté.',
    'own-question': 'Vous ne pouvez pas vous poser une question à vous-même.',
    'opinion-stands': 'Vous avez déjà donné un avis ici : le voici à côté de celui qui attend. Choisissez.',
    'office-ended':
      'Ces mots ont été écrits dans une fonction qui n’est plus la vôtre : ils restent tels quels.',
    'examiner-is-author':
      'Qui a écrit une proposition ne l’examine pas : il faut désigner une autre personne.',
    'day-past': 'Ce jour est passé.',
    'day-too-far': 'Promettez un jour dans les quatre-vingt-dix prochains.',
    'not-in-office': 'Cette personne n’est plus en fonction.',
    'not-yours-to-answer': 'Cette question s’adresse à un autre élu : lui ou le maire peut y répondre.',
    'does-not-ask': 'Cette contribution ne demande pas de réponse officielle.',
    'nobody-to-answer': 'Aucun élu n’est en charge de ce sujet.',
    'answered-already': 'Une réponse est déjà publiée.',
    'not-answered-yet': 'Cette question n’a pas encore de réponse.',
    'undo-too-late': 'Les dix minutes sont passées : la réponse reste publiée.',
  },
}
