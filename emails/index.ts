import { counterCode } from './counter/counter-code.tsx'
import { counterTakenBack, enteredAtCounter } from './counter/counter-entry.tsx'
import { dossierDeadline } from './dossiers/dossier-deadline.tsx'
import { dossierFiled } from './dossiers/dossier-filed.tsx'
import { dossierGranted } from './dossiers/dossier-granted.tsx'
import { dossierMoved } from './dossiers/dossier-moved.tsx'
import { dossierPublished } from './dossiers/dossier-published.tsx'
import { dossierRefused } from './dossiers/dossier-refused.tsx'
import { campaignCancelled, campaignMissed, campaignReached } from './funding/campaign-ended.tsx'
import { campaignOpened } from './funding/campaign-opened.tsx'
import { campaignSettled } from './funding/campaign-settled.tsx'
import { invoiceCredited } from './funding/invoice-credited.tsx'
import { invoiceForAccounts } from './funding/invoice-for-accounts.tsx'
import { invoiceIssued } from './funding/invoice-issued.tsx'
import { paymentNeedsOwner } from './funding/payment-needs-owner.tsx'
import {
  paymentSucceeded,
  pledgeFailed,
  pledgeRefunded,
  pledgeTooLate,
  rewardGone,
} from './funding/pledge-collected.tsx'
import { pledgeCancelled, pledgeMissed, pledgeReached, pledgeWithdrawn } from './funding/pledge-ends.tsx'
import { pledgeCardEnds, pledgeChanged, pledgeConfirmed } from './funding/pledge-stands.tsx'
import { sponsorJoined } from './funding/sponsor-joined.tsx'
import { sponsorshipLate, sponsorshipPaidTwice } from './funding/sponsorship-returned.tsx'
import { alarmRaised } from './ledger/alarm-raised.tsx'
import { appealToJudge } from './moderation/appeal-to-judge.tsx'
import { appealUpheld } from './moderation/appeal-upheld.tsx'
import { contributionHidden } from './moderation/contribution-hidden.tsx'
import { contributionSpared } from './moderation/contribution-spared.tsx'
import { noticeRuled } from './moderation/notice-ruled.tsx'
import { answerSent } from './participation/answer-sent.tsx'
import { answerToYou } from './participation/answer-to-you.tsx'
import { answerUndone } from './participation/answer-undone.tsx'
import { answeredByVersion } from './participation/answered-by-version.tsx'
import { askedOfYou } from './participation/asked-of-you.tsx'
import { newAnswer } from './participation/new-answer.tsx'
import { newComment } from './participation/new-comment.tsx'
import { newQuestion } from './participation/new-question.tsx'
import { questionAcknowledged } from './participation/question-acknowledged.tsx'
import { questionOverdue } from './participation/question-overdue.tsx'
import { questionSettled } from './participation/question-settled.tsx'
import { replyToYou } from './participation/reply-to-you.tsx'
import { accountErased } from './people/account-erased.tsx'
import { claimRuled } from './people/claim-ruled.tsx'
import { invitation } from './people/invitation.tsx'
import { lockChanged } from './people/lock-changed.tsx'
import { voiceEnded, voiceGiven, voiceShared } from './people/organisation-voice.tsx'
import { signInCode } from './people/sign-in-code.tsx'
import { verificationExpired } from './people/verification-expired.tsx'
import { wrongCodes } from './people/wrong-codes.tsx'
import { milestoneReached } from './projects/milestone-reached.tsx'
import { milestoneSlipped } from './projects/milestone-slipped.tsx'
import { projectHalted } from './projects/project-halted.tsx'
import { projectMovedOn } from './projects/project-moved-on.tsx'
import { projectPublished } from './projects/project-published.tsx'
import { projectResumed } from './projects/project-resumed.tsx'
import { versionPublished } from './projects/version-published.tsx'
import { checkpointAddress } from './publishing/checkpoint-address.tsx'
import { checkpointsTaken } from './publishing/checkpoints-taken.tsx'
import { decisionPublished } from './publishing/decision-published.tsx'
import { decisionRedacted } from './publishing/decision-redacted.tsx'
import { decisionSuperseded } from './publishing/decision-superseded.tsx'
import { digest } from './publishing/digest.tsx'

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
  'wrong-codes': wrongCodes,
  'account-erased': accountErased,
} as const
export type TemplateName = keyof typeof templates
