import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Town hall desk',
  navigation: 'Town hall desk',
  rooms: {
    desk: 'To do',
    deskQuestions: 'Questions',
    deskBoard: 'Board',
    deskProjects: 'Projects',
    deskNotices: 'Reports',
    deskClaims: 'Proofs',
    deskCounter: 'Counter',
    deskPeople: 'People and roles',
    deskSettings: 'Settings',
  },
}
