export type {
  DocumentKind,
  DossierState,
  Funder,
  OwnShareRule,
  Programme,
} from '#db/schema/index.ts'
export { addDocument, DocumentInput } from './add-document.ts'
export { advanceDossier, StepInput } from './advance-dossier.ts'
export { DossierContent, type DossierInput } from './content.ts'
export {
  type Deadline,
  type DeadlineKey,
  deadlineKeys,
  rules as deadlineRules,
} from './deadlines.ts'
export {
  type DeskDossier,
  deadlinesFor,
  deskDossiers,
  type PressingDeadline,
  projectsToFund,
} from './desk-dossiers.ts'
export { papers } from './documents.ts'
export { type DossierAtDesk, dossierAtDesk } from './dossier-at-desk.ts'
export { fileOfDossier } from './dossier-file.ts'
export { type DossierOfProject, dossiersOfProject } from './dossiers-of-project.ts'
export { ExtensionInput, extendDossier } from './extend-dossier.ts'
export { FileInput, fileDossier, missingFrom } from './file-dossier.ts'
export type { FiledContent } from './filed-content.ts'
export { type FiledVersion, filedVersion } from './filed-version.ts'
export { type FunderKind, funderOf, kindOf } from './funders.ts'
export {
  type DossierCard,
  type DossierCounts,
  type DossierFilters,
  dossierCards,
  dossierCounts,
} from './list-dossiers.ts'
export { type OwnShare, ownShareOf, ownShareSource } from './own-share.ts'
export { keepPoster, keptPoster } from './poster.ts'
export { missingToPublish, publishDossier } from './publish-dossier.ts'
export {
  type AnnexShown,
  type DocumentShown,
  type FiledShown,
  type LineShown,
  type PublishedDossier,
  publishedDossier,
  type StepShown,
} from './published-dossier.ts'
export { askForAnnex, type Printed, recordAnnex } from './record-annex.ts'
export { saveDossier } from './save-dossier.ts'
export { AmountsInput, setAmounts } from './set-amounts.ts'
export { startDossier } from './start-dossier.ts'
export { extendable, fileable, over, plannable, stepsFrom, way } from './states.ts'
export { warnOfDeadlines } from './warn-of-deadlines.ts'
export { withdrawDocument } from './withdraw-document.ts'
