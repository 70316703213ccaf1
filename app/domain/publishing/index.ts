export type { Cadence } from '#db/schema/index.ts'
export { announce } from './announce.ts'
export { announcePast } from './announce-past.ts'
export { answerToUndo } from './answer-to-undo.ts'
export { type CalendarEntry, calendarOf } from './calendar-of.ts'
export {
  askForCheckpoints,
  CheckpointAddress,
  newReaderToken,
} from './checkpoint-mails/ask-for-checkpoints.ts'
export { confirmable, confirmCheckpoints, forgetUnconfirmed } from './checkpoint-mails/confirm-checkpoints.ts'
export { checkpointsToMail, queueCheckpointMails } from './checkpoint-mails/queue-checkpoint-mails.ts'
export { receiveCheckpoints, receivesCheckpoints } from './checkpoint-mails/receive-checkpoints.ts'
export { stopCheckpoints, stopReceiving } from './checkpoint-mails/stop-checkpoints.ts'
export { chooseMails, MailsInput } from './choose-mails.ts'
export { type Claim, claimOnCheckpoints, claimOnNews, isMailedOnce } from './claims.ts'
export { attachSignedAct } from './decisions/attach-signed-act.ts'
export { DecisionContent, type DecisionInput, missingToPublish, type Votes } from './decisions/content.ts'
export { type DecisionLine, decisionsOf } from './decisions/decisions-of.ts'
export { deleteDecision } from './decisions/delete-decision.ts'
export {
  type DecisionAtDesk,
  type DeskDraft,
  decisionAtDesk,
  deskDrafts,
  onlineSince,
  usualSignature,
  whatMayBeDecided,
} from './decisions/desk-decisions.ts'
export { exportDeliberations } from './decisions/export-deliberations.ts'
export {
  type DecisionCard,
  type DecisionCounts,
  type DecisionCursor,
  type DecisionFilters,
  decisionCards,
  decisionCounts,
} from './decisions/list-decisions.ts'
export { type Matter, matterOf, matters } from './decisions/matters.ts'
export { type PlaceToFollow, placesToFollow } from './decisions/places-to-follow.ts'
export { type DecisionToPrint, decisionToPrint } from './decisions/print-decision.ts'
export { publishDecision } from './decisions/publish-decision.ts'
export { type PublishedDecision, pdfOfDecision, publishedDecision } from './decisions/published-decision.ts'
export { recordPrinted } from './decisions/record-printed.ts'
export { RedactionInput, redactDecision } from './decisions/redact-decision.ts'
export { saveDecision } from './decisions/save-decision.ts'
export { ScdlDeliberation, scdlColumns } from './decisions/scdl-deliberations.ts'
export { startDecision } from './decisions/start-decision.ts'
export { decidedAt } from './decisions/subject-titles.ts'
export { contentToSupersede } from './decisions/supersede-decision.ts'
export { type DigestOrder, digestToMail, giveUpUnknown, markDigested, queueDigests } from './digests.ts'
export { actOfPassage } from './facts.ts'
export { feedOf } from './feeds.ts'
export { FollowInput, follow } from './follow.ts'
export { type Followed, followOf, followsOf, listFollowOf, mattersOf } from './follows-of.ts'
export { hers } from './hers.ts'
export { type MailsInQuestion, mailsInQuestion } from './mails-of.ts'
export { type Given, type GivenPage, myContributions } from './my-contributions.ts'
export { publishingFacts, publishingTies } from './news.ts'
export { manyUnread, markRead, newsOf, ownNews, ReadInput, unreadCount } from './news-of.ts'
export { markMailed, markMoot, type NewsToMail, newsToMail } from './news-to-mail.ts'
export { markReporterTold, reporterToMail } from './reporters.ts'
export { ResumeInput, resumeMails } from './resume-mails.ts'
export { type Hung, type Ropes, ropeReader } from './ropes.ts'
export { stopMails } from './stop-mails.ts'
export {
  type InfoOrder,
  type ReaderOrder,
  readStopValue,
  type StopOrder,
  type Stoppable,
  stopPurpose,
  stopValue,
} from './stop-token.ts'
export type { ToldNews } from './told-news.ts'
export { readUndoValue, type UndoOrder, undoPurpose, undoValue } from './undo-token.ts'
export { UnfollowInput, unfollow } from './unfollow.ts'
