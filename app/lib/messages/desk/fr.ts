/** The officials' desk. French is the type of the other languages. */
export const fr = {
  title: 'Bureau de la mairie',
  navigation: 'Bureau de la mairie',
  rooms: {
    desk: 'À traiter',
    deskQuestions: 'Questions',
    deskBoard: 'Tableau',
    deskProjects: 'Projets',
    deskNotices: 'Signalements',
    deskClaims: 'Justificatifs',
    deskCounter: 'Guichet',
    deskPeople: 'Personnes et rôles',
    deskSettings: 'Réglages',
  },
}
