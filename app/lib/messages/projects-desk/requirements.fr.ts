import { wording } from '../../language.ts'
import { pieces } from '../projects/pieces.fr.ts'

const { list } = wording('fr')

/** The fields of a project's form, as sentences name them. */
const fields: Record<string, string> = {
  'texts.fr.title': 'le titre en français',
  'texts.fr.summary': 'le résumé en français',
  'texts.fr.body': 'le texte en français',
  'texts.it.title': 'le titre en italien',
  'texts.it.summary': 'le résumé en italien',
  'texts.it.body': 'le texte en italien',
  'texts.en.title': 'le titre en anglais',
  'texts.en.summary': 'le résumé en anglais',
  'texts.en.body': 'le texte en anglais',
  themes: 'un thème au moins',
  placeId: 'le lieu',
  reason: 'la raison de la version',
  budget: 'le budget, en chiffres',
  milestones: 'les étapes : un titre en français et une date pour chacune',
  opinionsOpenOn: 'la date d’ouverture des avis',
  opinionsCloseOn: 'la date de clôture des avis, après l’ouverture',
}
/** `milestones[2].on` is a fault of the milestones. */
const fieldNames = (names: readonly string[]) =>
  list([...new Set(names.map((name) => fields[name.replace(/\[.*/, '')] ?? name))])

const pieceNames = (names: readonly string[]) =>
  list(names.map((name) => pieces[name as keyof typeof pieces] ?? name))

/** What a project lacks, and what its commands refuse. */
export const requirements = {
  fields,
  fieldNames,
  pieceNames,
  refusals: {
    'phases-in-order': 'Une phase ne commence pas avant celle qui la précède : vérifiez ces dates.',
    'phase-in-future': 'Ce projet n’est pas encore dans cette phase : sa date est à venir.',
    'project-incomplete': (names: readonly string[]) =>
      `Il manque encore, ou reste à corriger : ${fieldNames(names)}.`,
    'project-not-published': 'Ce projet n’est pas encore public.',
    'nothing-to-publish': 'Rien n’a changé depuis la version publiée.',
    'version-needs-reason': 'Dites pourquoi cette nouvelle version paraît.',
    'not-in-office': 'Choisissez un élu en fonction.',
    'not-an-agent': 'Choisissez un agent de la mairie.',
    'not-a-body': 'Choisissez un organisme public.',
    'opinions-already-open': 'Les avis sont déjà ouverts : leur date d’ouverture ne change plus.',
    'opinions-already-closed': 'Les avis sont clos : leur date de clôture ne change plus.',
    'opinions-close-in-past': 'La clôture des avis ne peut pas être dans le passé.',
    'gate-pieces-missing': (names: readonly string[]) =>
      `Avant de passer à la suite, il manque : ${pieceNames(names)}.`,
    'last-phase': 'Ce projet est dans sa dernière phase.',
    'phase-not-ahead': 'Choisissez une phase qui vient après celle d’aujourd’hui.',
    'skip-needs-reason': 'Dites pourquoi des phases sont sautées.',
    'project-is-halted': 'Ce projet est suspendu ou abandonné. Reprenez-le d’abord.',
    'project-not-halted': 'Ce projet n’est ni suspendu ni abandonné.',
    'milestone-reached': 'Cette étape est déjà franchie.',
    'same-date': 'C’est déjà la date prévue.',
    'not-yet': 'Cette date n’est pas encore arrivée.',
    'photo-in-future': 'Une photo ne peut pas avoir été prise un jour à venir.',
    'too-many-photos': 'Un projet montre 24 photos au plus. Retirez-en une d’abord.',
  },
}
export type Requirements = typeof requirements
