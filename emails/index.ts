import { accountErased } from './account-erased.tsx'
import { alarmRaised } from './alarm-raised.tsx'
import { answerSent } from './answer-sent.tsx'
import { answerToYou } from './answer-to-you.tsx'
import { answerUndone } from './answer-undone.tsx'
import { answeredByVersion } from './answered-by-version.tsx'
import { appealToJudge } from './appeal-to-judge.tsx'
import { appealUpheld } from './appeal-upheld.tsx'
import { askedOfYou } from './asked-of-you.tsx'
import { campaignCancelled, campaignMissed, campaignReached } from './campaign-ended.tsx'
import { campaignOpened } from './campaign-opened.tsx'
import { campaignSettled } from './campaign-settled.tsx'
import { checkpointAddress } from './checkpoint-address.tsx'
import { checkpointsTaken } from './checkpoints-taken.tsx'
import { claimRuled } from './claim-ruled.tsx'
import { contributionHidden } from './contribution-hidden.tsx'
import { contributionSpared } from './contribution-spared.tsx'
import { counterCode } from './counter-code.tsx'
import { counterTakenBack, enteredAtCounter } from './counter-entry.tsx'
import { decisionPublished } from './decision-published.tsx'
import { decisionRedacted } from './decision-redacted.tsx'
import { decisionSuperseded } from './decision-superseded.tsx'
import { digest } from './digest.tsx'
import { dossierDeadline } from './dossier-deadline.tsx'
import { dossierFiled } from './dossier-filed.tsx'
import { dossierGranted } from './dossier-granted.tsx'
import { dossierMoved } from './dossier-moved.tsx'
import { dossierPublished } from './dossier-published.tsx'
import { dossierRefused } from './dossier-refused.tsx'
import { invitation } from './invitation.tsx'
import { invoiceCredited } from './invoice-credited.tsx'
import { invoiceForAccounts } from './invoice-for-accounts.tsx'
import { invoiceIssued } from './invoice-issued.tsx'
import { lockChanged } from './lock-changed.tsx'
import { milestoneReached } from './milestone-reached.tsx'
import { milestoneSlipped } from './milestone-slipped.tsx'
import { newAnswer } from './new-answer.tsx'
import { newComment } from './new-comment.tsx'
import { newQuestion } from './new-question.tsx'
import { noticeRuled } from './notice-ruled.tsx'
import { voiceEnded, voiceGiven, voiceShared } from './organisation-voice.tsx'
import { paymentNeedsOwner } from './payment-needs-owner.tsx'
import {
  paymentSucceeded,
  pledgeFailed,
  pledgeRefunded,
  pledgeTooLate,
  rewardGone,
} from './pledge-collected.tsx'
import { pledgeCancelled, pledgeMissed, pledgeReached, pledgeWithdrawn } from './pledge-ends.tsx'
import { pledgeCardEnds, pledgeChanged, pledgeConfirmed } from './pledge-stands.tsx'
import { projectHalted } from './project-halted.tsx'
import { projectMovedOn } from './project-moved-on.tsx'
import { projectPublished } from './project-published.tsx'
import { projectResumed } from './project-resumed.tsx'
import { questionAcknowledged } from './question-acknowledged.tsx'
import { questionOverdue } from './question-overdue.tsx'
import { questionSettled } from './question-settled.tsx'
import { replyToYou } from './reply-to-you.tsx'
import { signInCode } from './sign-in-code.tsx'
import { sponsorJoined } from './sponsor-joined.tsx'
import { sponsorshipLate, sponsorshipPaidTwice } from './sponsorship-returned.tsx'
import { verificationExpired } from './verification-expired.tsx'
import { versionPublished } from './version-published.tsx'

/** Every kind of mail by its name in addresses and in the list at /mairie/courriels, in the order of the story. */
export const templates = {
  'project-published': projectPublished,
  'version-published': versionPublished,
  'answered-by-version': answeredByVersion,
  'project-moved-on': projectMovedOn,
  'project-halted': projectHalted,
  'project-resumed': projectResumed,
  'milestone-reached': milestoneReached,
  'milestone-slipped': milestoneSlipped,
  'dossier-published': dossierPublished,
  'dossier-filed': dossierFiled,
  'dossier-moved': dossierMoved,
  'dossier-granted': dossierGranted,
  'dossier-refused': dossierRefused,
  'dossier-deadline': dossierDeadline,
  'decision-published': decisionPublished,
  'decision-superseded': decisionSuperseded,
  'decision-redacted': decisionRedacted,
  'campaign-opened': campaignOpened,
  'campaign-reached': campaignReached,
  'campaign-missed': campaignMissed,
  'campaign-cancelled': campaignCancelled,
  'pledge-confirmed': pledgeConfirmed,
  'pledge-changed': pledgeChanged,
  'pledge-card-ends': pledgeCardEnds,
  'pledge-withdrawn': pledgeWithdrawn,
  'pledge-reached': pledgeReached,
  'pledge-missed': pledgeMissed,
  'pledge-cancelled': pledgeCancelled,
  'sponsor-joined': sponsorJoined,
  'invoice-issued': invoiceIssued,
  'invoice-credited': invoiceCredited,
  'invoice-for-accounts': invoiceForAccounts,
  'sponsorship-late': sponsorshipLate,
  'sponsorship-paid-twice': sponsorshipPaidTwice,
  'payment-succeeded': paymentSucceeded,
  'payment-needs-owner': paymentNeedsOwner,
  'pledge-failed': pledgeFailed,
  'pledge-too-late': pledgeTooLate,
  'reward-gone': rewardGone,
  'pledge-refunded': pledgeRefunded,
  'campaign-settled': campaignSettled,
  'new-comment': newComment,
  'reply-to-you': replyToYou,
  'new-question': newQuestion,
  'asked-of-you': askedOfYou,
  'question-acknowledged': questionAcknowledged,
  'question-overdue': questionOverdue,
  'answer-to-you': answerToYou,
  'new-answer': newAnswer,
  'answer-sent': answerSent,
  'answer-undone': answerUndone,
  'question-settled': questionSettled,
  'contribution-hidden': contributionHidden,
  'contribution-spared': contributionSpared,
  'appeal-to-judge': appealToJudge,
  'appeal-upheld': appealUpheld,
  'notice-ruled': noticeRuled,
  'alarm-raised': alarmRaised,
  'claim-ruled': claimRuled,
  'verification-expired': verificationExpired,
  'counter-code': counterCode,
  'entered-at-counter': enteredAtCounter,
  'counter-taken-back': counterTakenBack,
  'voice-given': voiceGiven,
  'voice-shared': voiceShared,
  'voice-ended': voiceEnded,
  digest,
  'checkpoint-address': checkpointAddress,
  'checkpoints-taken': checkpointsTaken,
  'sign-in-code': signInCode,
  invitation,
  'lock-changed': lockChanged,
  'account-erased': accountErased,
} as const
export type TemplateName = keyof typeof templates
