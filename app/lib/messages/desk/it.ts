import type { fr } from './fr.ts'

export const it: typeof fr = {
  title: 'Scrivania del comune',
  navigation: 'Scrivania del comune',
  rooms: {
    desk: 'Da trattare',
    deskQuestions: 'Domande',
    deskBoard: 'Quadro',
    deskProjects: 'Progetti',
    deskNotices: 'Segnalazioni',
    deskClaims: 'Giustificativi',
    deskCounter: 'Sportello',
    deskPeople: 'Persone e ruoli',
    deskSettings: 'Impostazioni',
  },
}
