import type { ByKind } from '../../addresses/subject-kinds.ts'

type Words = { name: string; opinion: string; follow: string; following: string }

/** What each kind of subject is called where all are spoken of alike. A kind without words does not compile. */
export const fr: ByKind<Words> = {
  project: {
    name: 'Projet',
    opinion: 'Êtes-vous pour ce projet ?',
    follow: 'Suivre ce projet',
    following: 'Vous suivez ce projet',
  },
  dossier: {
    name: 'Demande de subvention',
    opinion: 'Êtes-vous pour cette demande de subvention ?',
    follow: 'Suivre ce dossier',
    following: 'Vous suivez ce dossier',
  },
  official: {
    name: 'Élu',
    opinion: 'Qu’en pensez-vous ?',
    follow: 'Suivre cette page',
    following: 'Vous suivez cette page',
  },
  decision: {
    name: 'Décision',
    opinion: 'Êtes-vous pour cet acte ?',
    follow: 'Suivre cet acte',
    following: 'Vous suivez cet acte',
  },
  proposal: {
    name: 'Proposition',
    opinion: 'Soutenez-vous cette proposition ?',
    follow: 'Suivre cette proposition',
    following: 'Vous suivez cette proposition',
  },
  place: {
    name: 'Lieu',
    opinion: 'Que pensez-vous de ce lieu ?',
    follow: 'Suivre ce lieu',
    following: 'Vous suivez ce lieu',
  },
  service: {
    name: 'Service',
    opinion: 'Êtes-vous satisfait de ce service ?',
    follow: 'Suivre ce service',
    following: 'Vous suivez ce service',
  },
  list: {
    name: 'Liste',
    opinion: 'Êtes-vous pour ?',
    follow: 'Être prévenu des nouveautés',
    following: 'Vous êtes prévenu des nouveautés',
  },
  consultation: {
    name: 'Consultation',
    opinion: 'Qu’en pensez-vous ?',
    follow: 'Suivre cette consultation',
    following: 'Vous suivez cette consultation',
  },
  budget: {
    name: 'Budget participatif',
    opinion: 'Qu’en pensez-vous ?',
    follow: 'Suivre ce budget',
    following: 'Vous suivez ce budget',
  },
  field_report: {
    name: 'Signalement',
    opinion: 'Êtes-vous pour ce signalement ?',
    follow: 'Suivre ce signalement',
    following: 'Vous suivez ce signalement',
  },
  other: {
    name: 'Sujet',
    opinion: 'Êtes-vous pour ?',
    follow: 'Suivre',
    following: 'Vous suivez ce sujet',
  },
}
