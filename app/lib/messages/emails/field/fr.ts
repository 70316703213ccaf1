import type { FieldState } from '../../../kinds.ts'

type About = { title: string; body: string; due: string }

const states: Record<FieldState, string> = {
  received: 'reçu',
  acknowledged: 'pris en compte',
  'in-progress': 'en cours',
  solved: 'résolu',
  'not-ours': 'ce n’est pas de notre ressort',
  refused: 'ne sera pas fait',
  duplicate: 'déjà signalé',
}

/** What becomes of a report from the field. */
export const fr = {
  lines: {
    step: (title: string, state: FieldState) => `${title} : ${states[state]}`,
    reopened: (title: string) => `Rouvert, ce n’est pas réglé : ${title}`,
    overdue: (title: string) => `La réponse est en retard : ${title}`,
    used: (title: string, number: number) => `Votre preuve a servi dans la version ${number} : ${title}`,
    photoRemoved: (title: string) => `Une photo a été retirée : ${title}`,
  },
  bodies: {
    step: 'Voici la réponse. Si ce n’est pas réglé, dites-le sur la page du signalement.',
    reopened: 'Son auteur dit que ce n’est pas réglé : l’organisme doit répondre de nouveau.',
    overdue: ({ body, due }: About) =>
      `${body} devait répondre avant le ${due}. Le retard est public, et rappelé à qui doit répondre.`,
    used: 'La page de cette version dit ce qu’elle change.',
    photoRemoved: 'Un modérateur l’a retirée ; la page du signalement dit pourquoi.',
  },
  commune: 'La commune',
  action: 'Voir le signalement',
  answer: {
    line: ({ title }: About) => `Un signalement attend une réponse : ${title}`,
    lineOverdue: ({ title }: About) => `Réponse en retard à un signalement : ${title}`,
    title: 'Un signalement attend une réponse',
    due: ({ due }: About) => `La réponse est promise avant le ${due}. L’horloge est publique.`,
    action: 'Répondre maintenant',
    hint: 'Ce lien répond une fois, sans connexion, pendant trente jours. Ne le transmettez qu’à qui répond pour votre organisme.',
    mailbox: 'Cette boîte reçoit les signalements d’une catégorie, comme la mairie l’a choisi.',
  },
  knots: {
    received: 'Rouvert',
    acknowledged: 'Pris en compte',
    'in-progress': 'En cours',
    solved: 'Résolu',
    'not-ours': 'Transmis',
    refused: 'Ne sera pas fait',
    duplicate: 'Déjà signalé',
    overdue: 'La réponse est en retard',
  },
}
export type FieldWords = typeof fr
