import { pathsIn } from '#app/lib/addresses/paths.ts'
import { type Locale, wording } from '#app/lib/language.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import type { Translated } from '#db/schema/index.ts'
import type { Story } from './story.ts'
import type { NewsKind } from './told.ts'

/** A piece of news in one line, and the page that it leads to. */
export type Headline = { text: string; path: string }

/** How a story reads in one line of this language. */
export function headlineOf(story: Story, locale: Locale): Headline {
  return { text: textOf(story, locale), path: pathOf(story, locale) }
}

/** A short translated text, in French where it has no other. */
export const inLanguage = (text: Translated, locale: Locale) => text[locale] || text.fr

function textOf(story: Story, locale: Locale): string {
  const { news: words, layout } = emailWordsIn(locale)
  const { phases } = messagesIn(locale).projects
  const { dossiers, dossierNames, decisionNames, ledger } = messagesIn(locale)
  const say = wording(locale)
  const {
    topic,
    contribution,
    question,
    answer,
    version,
    milestone,
    slip,
    passage,
    halt,
    claim,
    dossier,
    decision,
    sponsorship,
  } = story
  const title = topic?.title ?? ''
  const paid = sponsorship ? say.money(BigInt(sponsorship.gross)) : ''
  const by = contribution?.by ?? layout.someone
  const asked = contribution?.title || title
  const official = answer?.by ?? question?.official ?? layout.someone
  const step = milestone ? inLanguage(milestone.title, locale) : ''
  const act = decision ? decisionNames.cited(decision.kind, decision.number) : ''
  const campaignTitle = story.campaign?.title ?? title
  const className = claim ? messagesIn(locale).ui.classOf[claim.class] : ''

  const lines: Record<NewsKind, () => string> = {
    'project-published': () => words.published(title),
    'version-published': () => words.version(title, version?.number ?? 1),
    'answered-by-version': () => words.answeredByVersion(title, version?.number ?? 1),
    'project-moved-on': () => words.movedOn(title, passage ? phases[passage.to] : ''),
    'project-halted': () => (halt?.kind === 'abandoned' ? words.abandoned : words.suspended)(title),
    'project-resumed': () => words.resumed(title),
    'milestone-reached': () => words.reached(title, step),
    'milestone-slipped': () => words.slipped(title, step, slip ? say.day(slip.toOn) : ''),
    'dossier-published': () => words.dossierPublished(title),
    'dossier-of-project': () => words.dossierPublished(dossier?.title ?? title),
    'dossier-filed': () => words.dossierFiled(title, dossier?.number ?? 1),
    'dossier-moved': () =>
      dossier?.to === 'extended'
        ? words.dossierExtended(title)
        : words.dossierMoved(title, dossier?.to ? dossierNames.states[dossier.to] : ''),
    'dossier-granted': () => words.dossierGranted(title, say.money(BigInt(dossier?.granted ?? '0'))),
    'dossier-refused': () => words.dossierRefused(title),
    'dossier-deadline': () =>
      (story.verb === 'dossier-deadline-near' ? words.deadlineNear : words.deadlinePassed)(
        title,
        dossier?.deadline ? dossiers.deadlines[dossier.deadline] : '',
        dossier?.dueOn ? say.day(dossier.dueOn) : '',
      ),
    'decision-published': () => words.decided(act, decision?.title ?? ''),
    'decision-superseded': () => words.superseded(act),
    'decision-redacted': () => words.redacted(act),
    'campaign-opened': () => words.campaignOpened(campaignTitle),
    'campaign-reached': () => words.campaignReached(campaignTitle),
    'campaign-missed': () => words.campaignMissed(campaignTitle),
    'campaign-cancelled': () => words.campaignCancelled(campaignTitle),
    'pledge-confirmed': () => words.pledgeConfirmed(campaignTitle),
    'pledge-changed': () => words.pledgeChanged(campaignTitle),
    'pledge-card-ends': () => words.pledgeCardEnds(campaignTitle),
    'pledge-withdrawn': () => words.pledgeWithdrawn(campaignTitle),
    'pledge-reached': () => words.pledgeReached(campaignTitle),
    'pledge-missed': () => words.pledgeMissed(campaignTitle),
    'payment-succeeded': () => words.paymentSucceeded(campaignTitle),
    'payment-needs-owner': () => words.paymentNeedsOwner(campaignTitle),
    'pledge-failed': () => words.pledgeFailed(campaignTitle),
    'pledge-not-counted': () => words.pledgeNotCounted(campaignTitle),
    'pledge-refunded': () => words.pledgeRefunded(campaignTitle),
    'campaign-settled': () => words.campaignSettled(campaignTitle),
    'pledge-cancelled': () => words.pledgeCancelled(campaignTitle),
    'sponsor-joined': () => words.sponsorJoined(sponsorship?.organisation ?? '', title),
    'invoice-issued': () => words.invoiceIssued(sponsorship?.number ?? '', paid),
    'invoice-credited': () => words.invoiceCredited(sponsorship?.number ?? '', paid),
    'sponsorship-late': () => words.sponsorshipLate(sponsorship?.title ?? '', paid),
    'sponsorship-paid-twice': () => words.sponsorshipPaidTwice(sponsorship?.title ?? '', paid),
    'new-comment': () => words.comment(by, title),
    'reply-to-you': () => words.reply(by, title),
    'new-question': () => words.question(official, asked),
    'asked-of-you': () => {
      if (story.verb === 'question-overdue') return words.owed(asked)
      return (contribution?.kind === 'question' ? words.askedQuestion : words.askedComment)(by, asked)
    },
    'question-acknowledged': () => words.acknowledged(official),
    'question-overdue': () => words.overdue(official),
    'answer-to-you': () => words.answeredYou(official),
    'new-answer': () => words.answered(official, asked),
    'answer-sent': () => words.sent(asked),
    'answer-undone': () => words.undone(official),
    'question-settled': () => (question?.settled ? words.settled : words.unsettled)(asked),
    'contribution-hidden': () => words.hidden(title),
    'contribution-spared': () => words[sparedHow(story.verb)](title),
    'appeal-to-judge': () => words.appeal(story.appeal ? say.day(story.appeal.dueOn) : ''),
    'appeal-upheld': () => words.upheld(title),
    'notice-ruled': () => words.reported(title),
    'alarm-raised': () => words.alarm(story.alarm ? ledger.alarms[story.alarm.kind].name : ''),
    'claim-ruled': () => (claim?.granted ? words.granted : words.refused)(className),
    'verification-expired': () => words.expired,
    'voice-given': () => words.voiceGiven(story.voice?.organisation ?? ''),
    'voice-shared': () => words.voiceShared(story.voice?.organisation ?? ''),
    'voice-ended': () => words.voiceEnded(story.voice?.organisation ?? ''),
    'entered-at-counter': () => words.enteredAtCounter(title),
    'counter-taken-back': () => words.counterTakenBack(title),
  }
  return lines[story.news]()
}

/** Why a contribution can be read after all: which deed said so. */
export function sparedHow(verb: string): 'kept' | 'released' | 'restored' {
  if (verb === 'contribution-kept') return 'kept'
  return verb === 'contribution-released' ? 'released' : 'restored'
}

/** Where a story leads in this language: the contribution itself, the version, the project or dossier, the account. */
export function pathOf(story: Story, locale: Locale): string {
  const { news, topic, contribution, version, dossier, decision, campaign, pledge, alarm, sponsorship } =
    story
  const paths = pathsIn(locale)
  if (pledge && /^(pledge|payment)-/.test(news)) return paths.pledge(pledge.id).show
  if (campaign) return paths.campaign(campaign.slug).show
  if (story.voice) return paths.account
  if (news === 'entered-at-counter' || news === 'counter-taken-back') return paths.accountCounter
  if (news === 'claim-ruled' || news === 'verification-expired') return paths.accountResidency
  if (news === 'alarm-raised' && alarm) return paths.deskAlarm(alarm.id)
  if (news === 'appeal-to-judge' && contribution) return paths.deskNotice(contribution.id)
  if (news === 'appeal-upheld' || news === 'notice-ruled') return paths.register()
  if (decision) return paths.decision(decision.slug).show
  if (topic?.kind === 'project' && version && version.number > 1)
    return paths.project(topic.slug).version(version.number)
  if (contribution?.kind === 'question') return paths.question(contribution.id)
  if (sponsorship)
    return news === 'sponsor-joined' && topic
      ? paths.sponsorsOf(topic.slug)
      : paths.sponsorship(sponsorship.id).show
  if (news === 'dossier-of-project' && dossier) return paths.dossier(dossier.slug).show
  if (!topic) return paths.accountNotifications()
  if (news === 'dossier-deadline') return paths.deskDossier(topic.slug).states
  if (news === 'dossier-filed' && dossier?.number) return paths.dossier(topic.slug).version(dossier.number)
  if (topic.discussed && contribution) return paths.contribution(contribution.id).show
  return paths.subject(topic).show
}
