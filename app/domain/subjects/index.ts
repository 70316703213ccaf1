export { beginSubject } from './begin-subject.ts'
export { hers } from './hers.ts'
export { subjectFacts } from './news.ts'
export { setOpinionWindow, type WindowChange } from './opinion-window.ts'
export { saidUnder } from './said-counts.ts'
export {
  type Address,
  type OfficialName,
  officialColumn,
  publicSubjectId,
  type SubjectHere,
  subjectHere,
  type Taking,
} from './subject-here.ts'
export {
  joinSubject,
  type SubjectName,
  subjectColumn,
  subjectName,
  titleOf,
  whoAnswers,
} from './subject-name.ts'
export { type Topic, topic } from './topic.ts'
export {
  type OpinionsNow,
  standing,
  standingColumns,
  type Takes,
  takes,
  type WhatOneCanDo,
  whatOneCanDo,
} from './what-one-can-do.ts'
