export type { Phase, TextChanges, Theme } from '#db/schema/index.ts'
export { addMilestone, MilestoneInput } from './add-milestone.ts'
export { addPhoto, PhotoAlt } from './add-photo.ts'
export { arrangePhotos, PhotosInput } from './arrange-photos.ts'
export { changesBetween } from './changes-between.ts'
export { DraftContent, type DraftInput, readyToPublish } from './content.ts'
export { type DeskProject, deskProjects } from './desk-projects.ts'
export { draftOf, type InCharge, type ProjectDraft, whoMayBeInCharge } from './draft-of.ts'
export { fileGatePiece, GatePieceInput } from './file-gate-piece.ts'
export { HaltInput, haltProject } from './halt-project.ts'
export { mustBeInCharge } from './in-charge.ts'
export { changesNow } from './keep-changes.ts'
export { type KeptFile, keepFile } from './keep-file.ts'
export {
  lifecycle,
  missingPieces,
  type Piece,
  phaseAfter,
  phases,
  pieces,
  placeOf,
  skippedBetween,
} from './lifecycle.ts'
export { type Doing, doings, type ProjectFilters, type Sort, searchWords, sorts } from './list-filters.ts'
export { type Cursor, readCursor } from './list-order.ts'
export { MilestoneMove, moveMilestone } from './move-milestone.ts'
export { MoveOnInput, moveOn } from './move-on.ts'
export { opinionDates } from './opinion-dates.ts'
export { type PhotoAtDesk, photosOf } from './photos-of.ts'
export { type BoardCard, projectBoard } from './project-board.ts'
export { type CardPage, type ProjectCard, projectCards } from './project-cards.ts'
export { type ProjectCounts, projectCounts } from './project-counts.ts'
export { type FileOfProject, fileOfProject } from './project-file.ts'
export { type HistoryEvent, projectHistory } from './project-history.ts'
export { publishProject } from './publish-project.ts'
export { publishVersion } from './publish-version.ts'
export { type MilestoneOfProject, type PublishedProject, publishedProject } from './published-project.ts'
export { MilestoneReached, reachMilestone } from './reach-milestone.ts'
export { removePhoto } from './remove-photo.ts'
export { ResumeInput, resumeProject } from './resume-project.ts'
export { saveDraft } from './save-draft.ts'
export { startProject } from './start-project.ts'
export { type MilestoneAtDesk, type ProjectSteps, stepsOf } from './steps-of.ts'
export { type Version, type VersionLine, versionOf, versionsOf } from './versions.ts'
export type { Published } from './write-version.ts'
