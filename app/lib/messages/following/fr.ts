/** Following a subject: the button, the rhythm of the mails. French is the type of the other languages. */
export const fr = {
  title: (title: string) => `Suivre « ${title} »`,
  lead: 'Nous vous disons ce qui change : versions, phases, étapes, questions et réponses, commentaires.',
  heading: 'Suivre',
  hint: 'Un résumé chaque jour où il se passe quelque chose. Vous changez ou arrêtez en un clic.',
  followed: (title: string) => `Vous suivez « ${title} »`,
  howOften: 'Par courriel :',
  cadence: { 'at-once': 'Tout de suite', daily: 'Chaque jour', weekly: 'Chaque semaine', none: 'Jamais' },
  cadenceHint: {
    'at-once': 'Un courriel à chaque nouvelle.',
    daily: 'Un résumé à 7 h, les jours où il se passe quelque chose.',
    weekly: 'Un résumé le lundi à 7 h, s’il s’est passé quelque chose.',
    none: 'Aucun courriel : les nouvelles restent dans votre compte.',
  },
  stop: 'Ne plus suivre',
  save: 'Enregistrer',
  saved: {
    'at-once': 'C’est noté : un courriel à chaque nouvelle.',
    daily: 'C’est noté : un résumé chaque jour où il se passe quelque chose.',
    weekly: 'C’est noté : un résumé chaque lundi.',
    none: 'C’est noté : aucun courriel, les nouvelles restent dans votre compte.',
  },
  stopped: 'Vous ne suivez plus ce sujet.',
  promise: 'Vous serez au courant dès que vous aurez confirmé votre adresse.',
  feed: 'Flux RSS',
  calendar: 'Agenda (iCal)',
}
export type Following = typeof fr
