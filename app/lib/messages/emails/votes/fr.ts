/** What a sentence about a vote may name. */
type About = { title: string; opens: string; closes: string; due: string; ideas: string }

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
    'vote-paper-late': ({ title }: About) => `Le papier d’un vote n’est pas encore compté : ${title}`,
    'vote-key-lost': ({ title }: About) => `La clé d’une urne ne s’ouvre plus : ${title}`,
    'budget-called': ({ title }: About) => `Un budget participatif est ouvert aux idées : ${title}`,
    'budget-call-closed': ({ title }: About) => `L’appel à idées est clos : ${title}`,
    'budget-opened': ({ title }: About) => `L’urne est dépouillée, le tirage est à noter : ${title}`,
    'budget-counted': ({ title }: About) => `Les idées gagnantes sont connues : ${title}`,
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
    'vote-unopened': () => 'Aucun bulletin n’a été lu. La raison est sur sa page.',
    'vote-answered': () => 'Sa réponse, et où elle mène, sont sur sa page.',
    'vote-answer-overdue': ({ due }: About) => `La réponse était due avant le ${due}. Le retard est public.`,
    'vote-paper-late': () =>
      'Deux personnes doivent le compter, chacune de son côté. Le résultat attend, et le retard est public.',
    'vote-key-lost': () =>
      'Remettez à sa place le fichier de la clé, ou la clé secrète qui le lit : le vote ou le dépouillement reprend seul, et aucun bulletin n’est perdu. Deux semaines après la clôture, le vote est nul.',
    'budget-called': ({ ideas }: About) =>
      `Proposez une idée jusqu’au ${ideas} inclus. Les règles du vote sont publiées et ne changeront plus.`,
    'budget-call-closed': ({ opens }: About) =>
      `La mairie dit de chaque idée si elle est faisable et ce qu’elle coûte, ou pourquoi non. Le vote est prévu le ${opens}.`,
    'budget-opened': () =>
      'Notez le tirage public annoncé : le décompte part aussitôt. Personne ne connaît les gagnantes avant.',
    'budget-counted': ({ due }: About) =>
      `La page explique qui a gagné, et pourquoi. La décision du conseil est due avant le ${due}.`,
  },
  action: 'Voir la consultation',
  actionBudget: 'Voir le budget',
  /** An agent gave her a ballot on paper. */
  paper: {
    subject: (title: string) => `Un bulletin sur papier vous a été remis : ${title}`,
    body: 'À la mairie, un agent a noté que vous votez sur papier : vous ne votez plus en ligne pour ce vote.',
    nothingElse: 'Rien n’est noté de ce que vous répondez, et votre bulletin ne porte pas votre nom.',
    notYou: (closes: string) =>
      `Vous n’avez reçu aucun bulletin ? Dites-le à la mairie avant la clôture, le ${closes} : le bulletin noté à votre nom vous est dû.`,
  },
  knots: {
    'vote-announced': 'Consultation annoncée',
    'vote-opened': 'Le vote ouvre, la liste est arrêtée',
    'vote-closed': 'Le vote est clos',
    'vote-counted': 'Dépouillement',
    'vote-unopened': 'L’urne n’est pas ouverte',
    'vote-drawn': 'Le tirage départage',
    'vote-answered': 'Le maire répond',
    'vote-answer-overdue': 'La réponse est en retard',
    'vote-paper-counted': 'Le papier est compté',
    'vote-paper-late': 'Le papier n’est pas compté à temps',
    'vote-key-lost': 'La clé de l’urne ne s’ouvre plus',
    'budget-called': 'Appel à idées',
    'budget-call-closed': 'Fin de l’appel, étude des idées',
    'budget-opened': 'L’urne est dépouillée',
    'budget-counted': 'Les gagnantes sont connues',
  },
  /** What becomes of an idea of a budget. */
  ideas: {
    feasible: (idea: string) => `Votre idée est faisable : ${idea}`,
    refused: (idea: string) => `Cette idée n’ira pas au vote : ${idea}`,
    merged: (idea: string) => `Cette idée rejoint une autre : ${idea}`,
    again: (idea: string) => `Cette idée sera examinée de nouveau : ${idea}`,
    project: (idea: string) => `L’idée gagnante devient un projet : ${idea}`,
    body: 'La raison, le coût estimé et la suite sont sur la page de l’idée. Vous recevez ce message parce que vous l’avez proposée ou que vous la soutenez.',
    action: 'Voir l’idée',
    knot: (idea: string) => `Devient un projet : ${idea}`,
  },
}
export type VoteWords = typeof fr
