import { undoMinutes } from '#app/domain/participation/index.ts'
import { inLanguage, pathOf } from '#app/domain/publishing/index.ts'
import { answerSent } from '#emails/participation/answer-sent.tsx'
import { answerToYou } from '#emails/participation/answer-to-you.tsx'
import { answerUndone } from '#emails/participation/answer-undone.tsx'
import { askedOfYou } from '#emails/participation/asked-of-you.tsx'
import { newAnswer } from '#emails/participation/new-answer.tsx'
import { newComment } from '#emails/participation/new-comment.tsx'
import { newQuestion } from '#emails/participation/new-question.tsx'
import { questionAcknowledged } from '#emails/participation/question-acknowledged.tsx'
import { questionOverdue } from '#emails/participation/question-overdue.tsx'
import { questionSettled } from '#emails/participation/question-settled.tsx'
import { replyToYou } from '#emails/participation/reply-to-you.tsx'
import { type Letter, letter, quoted, topicOf } from './letter.ts'

/** The letters between those who write and those who answer. What is gone meanwhile is not told to others. */
export const discussionLetters = {
  'new-comment': (story, desk) => {
    const topic = topicOf(story, desk)
    if (!topic || !story.contribution || story.contribution.gone) return null
    const comment = quoted(story.contribution)
    return letter(newComment, { topic, comment, path: pathOf(story, desk.locale) }, desk)
  },
  'reply-to-you': (story, desk) => {
    const topic = topicOf(story, desk)
    const { contribution, parent } = story
    if (!topic || !contribution || contribution.gone || !parent) return null
    const yours = quoted({ ...parent, by: null })
    return letter(
      replyToYou,
      { topic, reply: quoted(contribution), yours, path: pathOf(story, desk.locale) },
      desk,
    )
  },
  'new-question': (story, desk) => {
    const topic = topicOf(story, desk)
    const { contribution, question } = story
    if (!topic || !contribution || contribution.gone || !question) return null
    const { official } = question
    const path = pathOf(story, desk.locale)
    return letter(
      newQuestion,
      { topic, official, title: contribution.title, question: quoted(contribution), path },
      desk,
    )
  },
  'asked-of-you': async (story, desk) => {
    const { contribution, question } = story
    if (!contribution || contribution.gone) return null
    const link = await desk.answerToken(contribution.id)
    if (!link) return null
    const props = {
      kind: contribution.kind,
      overdue: story.verb === 'question-overdue',
      title: contribution.title || (story.topic?.title ?? ''),
      asked: quoted(contribution),
      dueOn: question?.dueOn ?? null,
      answerPath: link.token && desk.paths.answer(link.token),
      path: pathOf(story, desk.locale),
    }
    return letter(askedOfYou, props, desk)
  },
  'question-acknowledged': (story, desk) => {
    const { contribution, question } = story
    if (!contribution || !question) return null
    const { official, dueOn } = question
    const path = pathOf(story, desk.locale)
    return letter(questionAcknowledged, { official, yours: quoted(contribution), dueOn, path }, desk)
  },
  'question-overdue': (story, desk) => {
    const { contribution, question } = story
    if (!contribution || !question) return null
    const { official, dueOn } = question
    const path = pathOf(story, desk.locale)
    return letter(questionOverdue, { official, yours: quoted(contribution), dueOn, path }, desk)
  },
  'answer-to-you': (story, desk) => {
    const { contribution, answer } = story
    if (!contribution || !answer) return null
    const officialTitle = inLanguage(answer.title, desk.locale)
    const { kind } = contribution
    const path = pathOf(story, desk.locale)
    return letter(
      answerToYou,
      { kind, yours: quoted(contribution), answer: quoted(answer), officialTitle, path },
      desk,
    )
  },
  'new-answer': (story, desk) => {
    const { contribution, answer, topic } = story
    if (!contribution || contribution.gone || !answer) return null
    const props = {
      title: contribution.title || (topic?.title ?? ''),
      asked: quoted(contribution),
      answer: quoted(answer),
      officialTitle: inLanguage(answer.title, desk.locale),
      path: pathOf(story, desk.locale),
    }
    return letter(newAnswer, props, desk)
  },
  'answer-sent': async (story, desk) => {
    const { contribution, answer, topic } = story
    if (!contribution || !answer) return null
    const token = await desk.undoToken(answer.id)
    const props = {
      title: contribution.title || (topic?.title ?? ''),
      answer: quoted(answer),
      until: new Date(new Date(answer.at).getTime() + undoMinutes * 60_000),
      undoPath: token && desk.paths.undoAnswer(token),
    }
    return letter(answerSent, props, desk)
  },
  'answer-undone': (story, desk) => {
    const { contribution, answer } = story
    if (!contribution || !answer) return null
    const path = pathOf(story, desk.locale)
    return letter(answerUndone, { official: answer.by, yours: quoted(contribution), path }, desk)
  },
  'question-settled': (story, desk) => {
    const { contribution, question } = story
    if (!contribution || contribution.gone || question?.settled == null) return null
    const { by, lang, title } = contribution
    const { settled } = question
    const remark = question.remark ? { by, lang, words: question.remark } : null
    return letter(questionSettled, { settled, title, remark, path: pathOf(story, desk.locale) }, desk)
  },
} as const satisfies Record<string, Letter>
