import type { ByKind } from '../../addresses/subject-kinds.ts'

type Words = { opinion: string; follow: string; following: string }

/** What each kind of subject is called where all are spoken of alike. A kind without words does not compile. */
export const fr: ByKind<Words> = {
  project: {
    opinion: 'Êtes-vous pour ce projet ?',
    follow: 'Suivre ce projet',
    following: 'Vous suivez ce projet',
  },
  dossier: {
    opinion: 'Êtes-vous pour cette demande de subvention ?',
    follow: 'Suivre ce dossier',
    following: 'Vous suivez ce dossier',
  },
  official: {
    opinion: 'Qu’en pensez-vous ?',
    follow: 'Suivre cette page',
    following: 'Vous suivez cette page',
  },
  decision: {
    opinion: 'Êtes-vous pour cet acte ?',
    follow: 'Suivre cet acte',
    following: 'Vous suivez cet acte',
  },
  proposal: {
    opinion: 'Soutenez-vous cette proposition ?',
    follow: 'Suivre cette proposition',
    following: 'Vous suivez cette proposition',
  },
  place: {
    opinion: 'Que pensez-vous de ce lieu ?',
    follow: 'Suivre ce lieu',
    following: 'Vous suivez ce lieu',
  },
  service: {
    opinion: 'Êtes-vous satisfait de ce service ?',
    follow: 'Suivre ce service',
    following: 'Vous suivez ce service',
  },
  list: {
    opinion: 'Êtes-vous pour ?',
    follow: 'Être prévenu des nouveautés',
    following: 'Vous êtes prévenu des nouveautés',
  },
  consultation: {
    opinion: 'Qu’en pensez-vous ?',
    follow: 'Suivre cette consultation',
    following: 'Vous suivez cette consultation',
  },
  field_report: {
    opinion: 'Êtes-vous pour ce signalement ?',
    follow: 'Suivre ce signalement',
    following: 'Vous suivez ce signalement',
  },
  other: {
    opinion: 'Êtes-vous pour ?',
    follow: 'Suivre',
    following: 'Vous suivez ce sujet',
  },
}
