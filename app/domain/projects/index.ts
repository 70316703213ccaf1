export type { Phase, TextChanges, Theme } from '#db/schema/index.ts'
export { DraftContent, type DraftInput, readyToPublish } from './drafts/content.ts'
export { deleteDraft } from './drafts/delete-draft.ts'
export { type DeskProject, deskProjects } from './drafts/desk-projects.ts'
export { draftOf, type InCharge, type ProjectDraft, whoMayBeInCharge } from './drafts/draft-of.ts'
export { type BoardCard, projectBoard } from './drafts/project-board.ts'
export { publishProject } from './drafts/publish-project.ts'
export { saveDraft } from './drafts/save-draft.ts'
export { startProject } from './drafts/start-project.ts'
export { addPhoto, PhotoWords } from './files/add-photo.ts'
export { arrangePhotos, PhotosInput } from './files/arrange-photos.ts'
export { type KeptFile, keepFile } from './files/keep-file.ts'
export { type PhotoAtDesk, photosOf } from './files/photos-of.ts'
export { withItsPictures } from './files/pictures-of-text.ts'
export { type FileOfProject, fileColumns, fileOfProject } from './files/project-file.ts'
export { removePhoto } from './files/remove-photo.ts'
export { keepRenditions, pictureToDraw, renditionOfProject } from './files/renditions.ts'
export { type Cover, cover, coverOf, type ShownPhoto } from './files/shown-photo.ts'
export { hers } from './hers.ts'
export { mustBeInCharge } from './in-charge.ts'
export {
  type Doing,
  doings,
  type ProjectFilters,
  type Sort,
  sorts,
} from './lists/list-filters.ts'
export { type Cursor, readCursor } from './lists/list-order.ts'
export { type CardPage, type ProjectCard, projectCards } from './lists/project-cards.ts'
export { type ProjectCounts, projectCounts } from './lists/project-counts.ts'
export { projectsOnMap } from './lists/projects-on-map.ts'
export { projectFacts, projectTies } from './news.ts'
export { addMilestone, MilestoneInput } from './steps/add-milestone.ts'
export { BegunBefore } from './steps/begun-before.ts'
export { fileGatePiece, GatePieceInput } from './steps/file-gate-piece.ts'
export { HaltInput, haltProject } from './steps/halt-project.ts'
export {
  lifecycle,
  missingPieces,
  type Piece,
  phaseAfter,
  phases,
  pieces,
  placeOf,
  skippedBetween,
} from './steps/lifecycle.ts'
export { MilestoneMove, moveMilestone } from './steps/move-milestone.ts'
export { MoveOnInput, moveOn } from './steps/move-on.ts'
export { phaseNow } from './steps/phase-now.ts'
export { MilestoneReached, reachMilestone } from './steps/reach-milestone.ts'
export { ResumeInput, resumeProject } from './steps/resume-project.ts'
export { type MilestoneAtDesk, type ProjectSteps, stepsOf } from './steps/steps-of.ts'
export { changesBetween } from './versions/changes-between.ts'
export { changesNow } from './versions/keep-changes.ts'
export { publishVersion } from './versions/publish-version.ts'
export {
  type MilestoneOfProject,
  type PublishedProject,
  publishedProject,
} from './versions/published-project.ts'
export { type Version, type VersionLine, versionOf, versionsOf } from './versions/versions.ts'
export type { Published } from './versions/write-version.ts'
