export {
  type CategoryAtDesk,
  type CategoryChoice,
  everyCategory,
  openCategories,
} from './categories/categories.ts'
export { addCategory, CategoryChange, CategoryInput, changeCategory } from './categories/write-category.ts'
export { hers } from './hers.ts'
export { fieldFacts, fieldTies } from './news.ts'
export { type PhotoAtDesk, photosAtDesk } from './photos/desk-photos.ts'
export { fileByLink, fileOfReport } from './photos/field-file.ts'
export { forgetWithdrawnPhotos } from './photos/forget-withdrawn.ts'
export {
  acceptPhoto,
  Blurring,
  blankPhoto,
  blurPoint,
  PhotoReason,
  photoToBlank,
  Rectangle,
  removePhoto,
} from './photos/judge-photo.ts'
export { mostPhotos, type PhotoFile } from './photos/keep-photos.ts'
export { type ReportCard, type ReportCounts, reportCards, reportCounts, reportsOn } from './reports/cards.ts'
export { type DraftShown, draftAt } from './reports/draft-page.ts'
export { type ExportedReport, exportReports, markOfReports } from './reports/export.ts'
export { type ReportFigures, reportFigures } from './reports/figures.ts'
export type { ReportFilters } from './reports/filters.ts'
export { forgetDrafts } from './reports/forget-drafts.ts'
export { keepDraft } from './reports/keep-draft.ts'
export type { NearReport } from './reports/near.ts'
export { mostOnMap, reportsOnMap } from './reports/on-map.ts'
export { reportsOwedBy, reportsWithPhotosToJudge } from './reports/owed-by.ts'
export { leaveReport, publishReport } from './reports/publish.ts'
export { type ReportShown, reportAt, reportAtDesk } from './reports/report-page.ts'
export { seeTheSame } from './reports/see-the-same.ts'
export { SendingWords, sendReport } from './reports/send-report.ts'
export { UseInput, useAsEvidence, versionsToUse } from './reports/use-as-evidence.ts'
export { evidenceFor, ReportWords, type Said } from './reports/words.ts'
export { tellDueReports } from './steps/falls-due.ts'
export {
  issueReportLink,
  type ReportLink,
  reportIsOwed,
  reportLink,
  stepByLink,
} from './steps/link.ts'
export { reportToMail } from './steps/mailbox.ts'
export { publicBodies } from './steps/public-bodies.ts'
export { SettleReport, settleByFollowLink, settleReport } from './steps/settle.ts'
export { stepsFrom } from './steps/states.ts'
export { StepInput, takeStep } from './steps/take-step.ts'
export { answersFor, isAgentOf } from './steps/who-answers.ts'
