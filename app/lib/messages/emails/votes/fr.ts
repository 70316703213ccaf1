/** What a sentence about a consultation may name. */
type About = { title: string; opens: string; closes: string; due: string }

/** What becomes of a consultation, by its event. */
export const fr = {
  lines: {
    'vote-announced': ({ title }: About) => `Une consultation est annoncée : ${title}`,
    'vote-opened': ({ title }: About) => `Le vote est ouvert : ${title}`,
    'vote-reminded': ({ title, closes }: About) => `Vous pouvez voter jusqu’au ${closes} : ${title}`,
    'vote-counted': ({ title }: About) => `Le résultat est publié : ${title}`,
    'vote-unopened': ({ title }: About) => `L’urne n’a pas été ouverte : ${title}`,
    'vote-answered': ({ title }: About) => `Le maire dit ce que devient le résultat : ${title}`,
    'vote-answer-overdue': ({ title }: About) => `Votre réponse à une consultation est en retard : ${title}`,
    'vote-key-lost': ({ title }: About) => `La clé d’une urne ne s’ouvre plus : ${title}`,
  },
  bodies: {
    'vote-announced': ({ opens, closes }: About) =>
      `On vote du ${opens} au ${closes} inclus. Le dossier d’information se lit dès maintenant.`,
    'vote-opened': ({ closes }: About) =>
      `On vote jusqu’au ${closes} inclus, à bulletin secret. Un bulletin déposé ne se change plus.`,
    'vote-reminded': () =>
      'Votre bulletin n’est pas dans l’urne. Rien ne vous oblige à voter ; ce message est le même pour toutes les personnes dans ce cas.',
    'vote-counted': ({ due }: About) =>
      `Le maire dit avant le ${due} ce qu’il en fait. L’horloge est publique.`,
    'vote-unopened': () => 'Aucun bulletin n’a été lu. La raison est sur la page de la consultation.',
    'vote-answered': () => 'Sa réponse, et où elle mène, sont sur la page de la consultation.',
    'vote-answer-overdue': ({ due }: About) => `La réponse était due avant le ${due}. Le retard est public.`,
    'vote-key-lost': () =>
      'Remettez à sa place le fichier de la clé, ou la clé secrète qui le lit : le vote ou le dépouillement reprend seul, et aucun bulletin n’est perdu. Deux semaines après la clôture, le vote est nul.',
  },
  action: 'Voir la consultation',
  knots: {
    'vote-announced': 'Consultation annoncée',
    'vote-opened': 'Le vote ouvre, la liste est arrêtée',
    'vote-closed': 'Le vote est clos',
    'vote-counted': 'Dépouillement',
    'vote-unopened': 'L’urne n’est pas ouverte',
    'vote-drawn': 'Le tirage départage',
    'vote-answered': 'Le maire répond',
    'vote-answer-overdue': 'La réponse est en retard',
    'vote-key-lost': 'La clé de l’urne ne s’ouvre plus',
  },
}
export type VoteWords = typeof fr
