import { pathOf, sparedHow } from '#app/domain/publishing/index.ts'
import { appealToJudge } from '#emails/moderation/appeal-to-judge.tsx'
import { appealUpheld } from '#emails/moderation/appeal-upheld.tsx'
import { contributionHidden } from '#emails/moderation/contribution-hidden.tsx'
import { contributionSpared } from '#emails/moderation/contribution-spared.tsx'
import { noticeRuled } from '#emails/moderation/notice-ruled.tsx'
import { inFrench, type Letter, letter, quoted, topicOf } from './letter.ts'

/** The letters on what was decided about somebody's words. */
export const moderationLetters = {
  'contribution-hidden': (story, desk) => {
    const topic = topicOf(story, desk)
    const { contribution, ruling } = story
    if (!topic || !contribution || !ruling) return null
    const props = {
      topic,
      yours: quoted(contribution),
      ground: desk.words.moderation.reasons[ruling.ground],
      reason: inFrench(ruling.reason),
      appealPath: desk.paths.contribution(contribution.id).appeal,
    }
    return letter(contributionHidden, props, desk)
  },
  'contribution-spared': (story, desk) => {
    const topic = topicOf(story, desk)
    const { contribution, ruling, verb } = story
    if (!topic || !contribution || contribution.gone) return null
    const byDeadline = ruling?.byDeadline ?? false
    const reason = ruling && !byDeadline ? inFrench(ruling.reason) : null
    const path = pathOf(story, desk.locale)
    const how = sparedHow(verb)
    return letter(
      contributionSpared,
      { how, topic, yours: quoted(contribution), reason, byDeadline, path },
      desk,
    )
  },
  'appeal-upheld': (story, desk) => {
    const topic = topicOf(story, desk)
    const { contribution, ruling } = story
    if (!topic || !contribution || !ruling) return null
    const registerPath = pathOf(story, desk.locale)
    return letter(
      appealUpheld,
      { topic, yours: quoted(contribution), reason: inFrench(ruling.reason), registerPath },
      desk,
    )
  },
  'notice-ruled': (story, desk) => {
    const topic = topicOf(story, desk)
    const decision: 'hidden' | 'kept' = story.verb === 'contribution-hidden' ? 'hidden' : 'kept'
    if (!topic || !story.ruling) return null
    const registerPath = pathOf(story, desk.locale)
    return letter(noticeRuled, { topic, decision, reason: inFrench(story.ruling.reason), registerPath }, desk)
  },
  'appeal-to-judge': (story, desk) => {
    const { contribution, ruling, appeal } = story
    if (!contribution || !ruling || !appeal) return null
    const props = {
      contribution: quoted(contribution),
      reason: inFrench(ruling.reason),
      appeal: { by: null, lang: contribution.lang, words: appeal.text },
      dueOn: appeal.dueOn,
      deskPath: pathOf(story, desk.locale),
    }
    return letter(appealToJudge, props, desk)
  },
} as const satisfies Record<string, Letter>
