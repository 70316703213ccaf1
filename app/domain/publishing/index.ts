export type { Cadence } from '#db/schema/index.ts'
export { announce } from './announce.ts'
export { announcePast } from './announce-past.ts'
export { answerToUndo } from './answer-to-undo.ts'
export { type CalendarEntry, calendarOf } from './calendar-of.ts'
export { chooseMails, MailsInput } from './choose-mails.ts'
export { type DigestOrder, digestToMail, markDigested, queueDigests } from './digests.ts'
export { ErasureInput, eraseAccount } from './erase-account.ts'
export { exportAccount } from './export-account.ts'
export { type FeedItem, feedOf } from './feeds.ts'
export { FollowInput, follow } from './follow.ts'
export { type Followed, followOf, followsOf, mattersOf } from './follows-of.ts'
export { type Headline, headlineOf, inLanguage, pathOf, sparedHow } from './headline.ts'
export { type MailsInQuestion, mailsInQuestion } from './mails-of.ts'
export { type Given, type GivenPage, myContributions } from './my-contributions.ts'
export { manyUnread, markRead, type News, newsOf, newsPath, ReadInput, unreadCount } from './news-of.ts'
export { markMailed, markMoot, type NewsToMail, newsToMail } from './news-to-mail.ts'
export { markReporterTold, reporterToMail } from './reporters.ts'
export { ResumeInput, resumeMails } from './resume-mails.ts'
export { stopMails } from './stop-mails.ts'
export { readStopValue, type StopOrder, type Stoppable, stopPurpose, stopValue } from './stop-token.ts'
export { stories } from './stories.ts'
export type { Story, StoryWords } from './story.ts'
export {
  becauseOf,
  becauseOfKind,
  type DirectMatter,
  directMatters,
  type NewsKind,
  newsKinds,
} from './told.ts'
export { readUndoValue, type UndoOrder, undoPurpose, undoValue } from './undo-token.ts'
export { UnfollowInput, unfollow } from './unfollow.ts'
