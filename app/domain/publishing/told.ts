import type { Verb, verbs } from '../audit/index.ts'
import type { Audience } from './audiences.ts'

/** The kinds of news, each with a mail of its own in emails/ and a line of its own in the account. */
export const newsKinds = [
  'project-published',
  'version-published',
  'answered-by-version',
  'project-moved-on',
  'project-halted',
  'project-resumed',
  'milestone-reached',
  'milestone-slipped',
  'dossier-published',
  'dossier-of-project',
  'dossier-filed',
  'dossier-moved',
  'dossier-granted',
  'dossier-refused',
  'dossier-deadline',
  'decision-published',
  'decision-superseded',
  'decision-redacted',
  'campaign-opened',
  'campaign-reached',
  'campaign-missed',
  'campaign-cancelled',
  'pledge-confirmed',
  'pledge-changed',
  'pledge-card-ends',
  'pledge-withdrawn',
  'pledge-reached',
  'pledge-missed',
  'pledge-cancelled',
  'sponsor-joined',
  'invoice-issued',
  'invoice-credited',
  'sponsorship-late',
  'sponsorship-paid-twice',
  'payment-succeeded',
  'payment-needs-owner',
  'pledge-failed',
  'pledge-not-counted',
  'pledge-refunded',
  'campaign-settled',
  'new-comment',
  'reply-to-you',
  'new-question',
  'asked-of-you',
  'question-acknowledged',
  'question-overdue',
  'answer-to-you',
  'new-answer',
  'answer-sent',
  'answer-undone',
  'question-settled',
  'contribution-hidden',
  'contribution-spared',
  'appeal-to-judge',
  'appeal-upheld',
  'notice-ruled',
  'alarm-raised',
  'claim-ruled',
  'verification-expired',
  'entered-at-counter',
  'counter-taken-back',
  'voice-given',
  'voice-shared',
  'voice-ended',
] as const
export type NewsKind = (typeof newsKinds)[number]

/** Matters told at once unless their person stopped them; `follow` goes at the cadence that the follower chose. */
export const directMatters = ['answers', 'moderation', 'duty', 'account'] as const
export type DirectMatter = (typeof directMatters)[number]

/** Who is told, by which kind of news, and why. `receipt` tells the actor herself: her link may have been another's to use; `always` mails it even to who stopped that matter. */
export type Line = {
  who: Audience
  news: NewsKind
  because: 'follow' | DirectMatter
  receipt?: true
  always?: true
}

export type ToldVerb = { [V in Verb]: (typeof verbs)[V]['told'] extends true ? V : never }[Verb]

/**
 * The one table of who is told of what. Whoever stands in several lines of a verb is told once, by the first. A verb
 * that is told and has no line here does not compile.
 */
export const told = {
  'project-published': [{ who: 'in-charge', news: 'project-published', because: 'duty' }],
  'version-published': [{ who: 'version-followers', news: 'version-published', because: 'follow' }],
  'project-moved-on': [{ who: 'followers', news: 'project-moved-on', because: 'follow' }],
  'project-halted': [{ who: 'followers', news: 'project-halted', because: 'follow' }],
  'project-resumed': [{ who: 'followers', news: 'project-resumed', because: 'follow' }],
  'milestone-reached': [{ who: 'followers', news: 'milestone-reached', because: 'follow' }],
  'milestone-slipped': [{ who: 'followers', news: 'milestone-slipped', because: 'follow' }],

  'dossier-published': [
    { who: 'in-charge', news: 'dossier-published', because: 'duty' },
    { who: 'project-followers', news: 'dossier-of-project', because: 'follow' },
  ],
  'dossier-filed': [{ who: 'followers', news: 'dossier-filed', because: 'follow' }],
  'dossier-moved': [{ who: 'followers', news: 'dossier-moved', because: 'follow' }],
  'dossier-granted': [{ who: 'followers', news: 'dossier-granted', because: 'follow' }],
  'dossier-refused': [{ who: 'followers', news: 'dossier-refused', because: 'follow' }],
  'dossier-deadline-near': [{ who: 'in-charge', news: 'dossier-deadline', because: 'duty' }],
  'dossier-deadline-passed': [{ who: 'in-charge', news: 'dossier-deadline', because: 'duty' }],

  'decision-published': [{ who: 'decided-followers', news: 'decision-published', because: 'follow' }],
  'decision-superseded': [{ who: 'left-by-successor', news: 'decision-superseded', because: 'follow' }],
  'decision-redacted': [{ who: 'decided-followers', news: 'decision-redacted', because: 'follow' }],
  'campaign-opened': [{ who: 'followers', news: 'campaign-opened', because: 'follow' }],
  'campaign-reached': [
    { who: 'backers', news: 'pledge-reached', because: 'account' },
    { who: 'followers', news: 'campaign-reached', because: 'follow' },
  ],
  'campaign-missed': [
    { who: 'backers', news: 'pledge-missed', because: 'account' },
    { who: 'followers', news: 'campaign-missed', because: 'follow' },
  ],
  'campaign-cancelled': [
    { who: 'backers', news: 'pledge-cancelled', because: 'account' },
    { who: 'campaign-followers', news: 'campaign-cancelled', because: 'follow' },
  ],
  'pledge-confirmed': [{ who: 'pledger', news: 'pledge-confirmed', because: 'account', receipt: true }],
  'pledge-changed': [{ who: 'pledger', news: 'pledge-changed', because: 'account', receipt: true }],
  'pledge-card-ends': [{ who: 'pledger', news: 'pledge-card-ends', because: 'account', receipt: true }],
  'pledge-withdrawn': [{ who: 'pledger', news: 'pledge-withdrawn', because: 'account', receipt: true }],
  'sponsorship-paid': [{ who: 'followers', news: 'sponsor-joined', because: 'follow' }],
  'sponsorship-late': [{ who: 'sponsor', news: 'sponsorship-late', because: 'account' }],
  'sponsorship-paid-twice': [{ who: 'sponsor', news: 'sponsorship-paid-twice', because: 'account' }],
  'invoice-issued': [{ who: 'sponsor', news: 'invoice-issued', because: 'account' }],
  'invoice-credited': [{ who: 'sponsor', news: 'invoice-credited', because: 'account' }],
  'payment-succeeded': [{ who: 'pledger', news: 'payment-succeeded', because: 'account' }],
  'payment-needs-owner': [{ who: 'pledger', news: 'payment-needs-owner', because: 'account' }],
  'pledge-failed': [{ who: 'pledger', news: 'pledge-failed', because: 'account' }],
  'pledge-not-counted': [{ who: 'pledger', news: 'pledge-not-counted', because: 'account', receipt: true }],
  refunded: [{ who: 'pledger', news: 'pledge-refunded', because: 'account' }],
  'campaign-settled': [{ who: 'followers', news: 'campaign-settled', because: 'follow' }],

  commented: [
    { who: 'official-asked', news: 'asked-of-you', because: 'duty' },
    { who: 'author-replied-to', news: 'reply-to-you', because: 'answers' },
    { who: 'followers', news: 'new-comment', because: 'follow' },
  ],
  'question-asked': [
    { who: 'official-asked', news: 'asked-of-you', because: 'duty' },
    { who: 'followers', news: 'new-question', because: 'follow' },
  ],
  'question-acknowledged': [{ who: 'author', news: 'question-acknowledged', because: 'answers' }],
  'question-overdue': [
    { who: 'official-asked', news: 'asked-of-you', because: 'duty' },
    { who: 'author', news: 'question-overdue', because: 'answers' },
  ],
  answered: [
    { who: 'official-who-answered', news: 'answer-sent', because: 'duty', receipt: true },
    { who: 'author', news: 'answer-to-you', because: 'answers' },
    { who: 'followers', news: 'new-answer', because: 'follow' },
  ],
  'answer-undone': [{ who: 'author', news: 'answer-undone', because: 'answers' }],
  'question-settled': [{ who: 'official-who-answered', news: 'question-settled', because: 'duty' }],
  'contribution-answered-by-version': [{ who: 'author', news: 'answered-by-version', because: 'answers' }],

  // Regulation (EU) 2022/2065: the author (art. 17) and whoever reported (art. 16(5)) learn what was decided.
  'contribution-released': [{ who: 'author', news: 'contribution-spared', because: 'moderation' }],
  'contribution-hidden': [
    { who: 'author', news: 'contribution-hidden', because: 'moderation' },
    { who: 'reporters', news: 'notice-ruled', because: 'moderation' },
  ],
  'contribution-kept': [
    { who: 'author', news: 'contribution-spared', because: 'moderation' },
    { who: 'reporters', news: 'notice-ruled', because: 'moderation' },
  ],
  'contribution-restored': [{ who: 'author', news: 'contribution-spared', because: 'moderation' }],
  'appeal-made': [{ who: 'other-moderators', news: 'appeal-to-judge', because: 'duty' }],
  'appeal-upheld': [{ who: 'author', news: 'appeal-upheld', because: 'moderation' }],

  'alarm-raised': [{ who: 'treasurers', news: 'alarm-raised', because: 'duty' }],

  'claim-granted': [{ who: 'claimant', news: 'claim-ruled', because: 'account' }],
  'claim-refused': [{ who: 'claimant', news: 'claim-ruled', because: 'account' }],
  // Another acted in her name: no choice of hers about mails may keep that from her.
  'entered-at-counter': [
    { who: 'entered-for', news: 'entered-at-counter', because: 'account', always: true },
  ],
  'counter-entry-taken-back': [
    { who: 'entered-for', news: 'counter-taken-back', because: 'account', always: true },
  ],
  'member-added': [
    { who: 'new-voice', news: 'voice-given', because: 'account', always: true },
    { who: 'other-voices', news: 'voice-shared', because: 'account', always: true },
  ],
  'member-removed': [{ who: 'new-voice', news: 'voice-ended', because: 'account', always: true }],
  'verification-expired': [{ who: 'claimant', news: 'verification-expired', because: 'account' }],
} as const satisfies Record<ToldVerb, readonly Line[]>

/** The lines of a verb as the list of events holds it; none for a verb that is only kept. */
export const linesOf = (verb: string): readonly Line[] =>
  (told as Record<string, readonly Line[]>)[verb] ?? []

/** Why this kind of news of this verb is told: what a mail says at its foot, and what its stop stops. */
export function becauseOf(verb: string, news: NewsKind): Line['because'] {
  return linesOf(verb).find((line) => line.news === news)?.because ?? 'follow'
}

/** Whether she is told by mail whatever she chose, so that a mail offers no stop. */
export const alwaysTold = (verb: string, news: NewsKind): boolean =>
  linesOf(verb).some((line) => line.news === news && line.always)

/** Why this kind of news is told, whatever the verb. */
export const becauseOfKind = (news: NewsKind): Line['because'] =>
  Object.values<readonly Line[]>(told)
    .flat()
    .find((line) => line.news === news)?.because ?? 'follow'

/** Every kind of news that is told for this reason. */
export const newsBecauseOf = (because: Line['because']): NewsKind[] =>
  newsKinds.filter((news) => becauseOfKind(news) === because)
