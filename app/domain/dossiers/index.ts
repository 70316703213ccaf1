export type {
  DocumentKind,
  DossierState,
  Funder,
  OwnShareRule,
  Programme,
} from '#db/schema/index.ts'
export { deleteDossier } from './drafts/delete-dossier.ts'
export { type DossierAtDesk, dossierAtDesk } from './drafts/dossier-at-desk.ts'
export { missingToPublish, publishDossier } from './drafts/publish-dossier.ts'
export { saveDossier } from './drafts/save-dossier.ts'
export { startDossier } from './drafts/start-dossier.ts'
export { hers } from './hers.ts'
export {
  type DeskDossier,
  deadlinesFor,
  deskDossiers,
  type PressingDeadline,
  projectsToFund,
} from './lists/desk-dossiers.ts'
export { type DossierOfProject, dossiersOfProject } from './lists/dossiers-of-project.ts'
export {
  type DossierCard,
  type DossierCounts,
  type DossierFilters,
  dossierCards,
  dossierCounts,
} from './lists/list-dossiers.ts'
export {
  type AnnexShown,
  type DocumentShown,
  type DossierTold,
  type FiledShown,
  type LineShown,
  type PublishedDossier,
  publishedDossier,
  type StepShown,
} from './lists/published-dossier.ts'
export { dossierFacts, dossierTies } from './news.ts'
export { addDocument, DocumentInput } from './papers/add-document.ts'
export { type ChangeShown, changesOfDossier } from './papers/changes-said.ts'
export { papers } from './papers/documents.ts'
export { fileOfDossier } from './papers/dossier-file.ts'
export { FileInput, fileDossier, missingFrom } from './papers/file-dossier.ts'
export type { FiledContent } from './papers/filed-content.ts'
export { type FiledVersion, filedVersion } from './papers/filed-version.ts'
export { keepPoster, keptPoster } from './papers/poster.ts'
export { askForAnnex, type Printed, recordAnnex } from './papers/record-annex.ts'
export { withdrawDocument } from './papers/withdraw-document.ts'
export { DossierContent, type DossierInput } from './plan/content.ts'
export { type FunderKind, funderOf, kindOf } from './plan/funders.ts'
export { type OwnShare, ownShareOf, ownShareSource } from './plan/own-share.ts'
export { AmountsInput, setAmounts } from './plan/set-amounts.ts'
export { advanceDossier, StepInput } from './steps/advance-dossier.ts'
export {
  type Deadline,
  type DeadlineKey,
  deadlineKeys,
  rules as deadlineRules,
} from './steps/deadlines.ts'
export { ExtensionInput, extendDossier } from './steps/extend-dossier.ts'
export { stateNow } from './steps/state-now.ts'
export { extendable, fileable, over, plannable, stepsFrom, way } from './steps/states.ts'
export { warnOfDeadlines } from './steps/warn-of-deadlines.ts'
