import {
  participationFacts,
  participationTies,
  undoMinutes,
  type WordsTold,
} from '#app/domain/participation/index.ts'
import type { Topic } from '#app/domain/subjects/index.ts'
import { type ContributionKind, isReadOnSubject } from '#app/lib/kinds.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { french, knots, written } from './knot.ts'
import { letter } from './letter.ts'
import { maybeInFrench, topicOf, topicPath } from './parts.ts'
import { type Said, tellings } from './telling.ts'

const answerSent = async () => (await import('#emails/participation/answer-sent.tsx')).answerSent
const answerToYou = async () => (await import('#emails/participation/answer-to-you.tsx')).answerToYou
const answerUndone = async () => (await import('#emails/participation/answer-undone.tsx')).answerUndone
const answeredByVersion = async () =>
  (await import('#emails/participation/answered-by-version.tsx')).answeredByVersion
const askedOfYou = async () => (await import('#emails/participation/asked-of-you.tsx')).askedOfYou
const newAnswer = async () => (await import('#emails/participation/new-answer.tsx')).newAnswer
const newComment = async () => (await import('#emails/participation/new-comment.tsx')).newComment
const newQuestion = async () => (await import('#emails/participation/new-question.tsx')).newQuestion
const questionAcknowledged = async () =>
  (await import('#emails/participation/question-acknowledged.tsx')).questionAcknowledged
const questionOverdue = async () =>
  (await import('#emails/participation/question-overdue.tsx')).questionOverdue
const questionPassedOn = async () =>
  (await import('#emails/participation/question-passed-on.tsx')).questionPassedOn
const questionSettled = async () =>
  (await import('#emails/participation/question-settled.tsx')).questionSettled
const replyToYou = async () => (await import('#emails/participation/reply-to-you.tsx')).replyToYou

type Written = { contribution: WordsTold; topic: Topic | null }

/** Where somebody's words are read: on their own page, or on its subject's where nothing is discussed. */
export function wordsPath({ contribution, topic }: Written, said: Pick<Said, 'paths'>): string {
  if (contribution.kind === 'question') return said.paths.question(contribution.id)
  if (isReadOnSubject(contribution.kind) && topic) return topicPath(topic, said)
  if (!topic) return said.paths.accountNotifications()
  return topic.discussed ? said.paths.contribution(contribution.id).show : topicPath(topic, said)
}

/** What they are called: a question has a title of its own. */
const titleOf = ({ contribution, topic }: Written) => contribution.title || (topic?.title ?? '')
const gone = ({ contribution }: Pick<Written, 'contribution'>) => contribution.gone

type Answered = { answer: { by: string } | null; question: { official: string } | null }
const officialOf = ({ answer, question }: Answered, { words }: Said) =>
  answer?.by ?? question?.official ?? words.layout.someone

/** How what is said between those who write and those who answer reads. */
export const participationTellings = tellings(participationFacts, {
  'new-comment': {
    line: ({ topic, contribution: { by } }, { words: { discussion, layout } }) =>
      discussion.lines.comment(by ?? layout.someone, topic.title),
    path: wordsPath,
    over: gone,
    letter: letter(newComment, ({ topic, contribution }, desk) => ({
      ...{ topic: topicOf(topic, desk), comment: desk.quoted(contribution), path: desk.path },
    })),
  },
  'reply-to-you': {
    line: ({ topic, contribution: { by } }, { words: { discussion, layout } }) =>
      discussion.lines.reply(by ?? layout.someone, topic.title),
    path: wordsPath,
    over: gone,
    letter: letter(replyToYou, ({ topic, contribution, parent }, desk) => ({
      ...{
        topic: topicOf(topic, desk),
        reply: desk.quoted(contribution),
        yours: desk.quoted(parent),
        path: desk.path,
      },
    })),
  },
  'new-question': {
    line: (piece, { words }) => words.questions.lines.question(piece.question.official, titleOf(piece)),
    path: wordsPath,
    over: gone,
    letter: letter(newQuestion, ({ topic, contribution, question: { official } }, desk) => ({
      ...{ topic: topicOf(topic, desk), official, title: contribution.title },
      ...{ question: desk.quoted(contribution), path: desk.path },
    })),
  },
  'asked-of-you': {
    line: (piece, { words: { questions, layout } }) => {
      const { verb, contribution } = piece
      if (verb === 'question-overdue') return questions.lines.owed(titleOf(piece))
      const asked = contribution.kind === 'question' ? questions.lines.asked : questions.lines.askedComment
      return asked(contribution.by ?? layout.someone, titleOf(piece))
    },
    path: wordsPath,
    over: gone,
    letter: letter(askedOfYou, async (piece, desk) => {
      const { verb, contribution, question } = piece
      const link = await desk.answerToken(contribution.id)
      if (!link) return null
      return {
        ...{
          kind: contribution.kind === 'question' ? ('question' as const) : ('comment' as const),
          overdue: verb === 'question-overdue',
          title: titleOf(piece),
        },
        ...{ asked: desk.quoted(contribution), dueOn: question?.dueOn ?? null, path: desk.path },
        answerPath: link.token && desk.paths.answer(link.token),
      }
    }),
  },
  'question-acknowledged': {
    line: ({ question }, { words }) => words.questions.lines.acknowledged(question.official),
    path: wordsPath,
    letter: letter(
      questionAcknowledged,
      ({ contribution, question: { official, dueOn } }, { path, quoted }) => ({
        ...{ official, yours: quoted(contribution), dueOn, promised: false, path },
      }),
    ),
  },
  'answer-promised': {
    line: ({ promise: { official, by } }, { words, say }) =>
      words.questions.lines.promised(official, say.day(by)),
    path: wordsPath,
    letter: letter(questionAcknowledged, ({ contribution, promise: { official, by } }, { path, quoted }) => ({
      ...{ official, yours: quoted(contribution), dueOn: by, promised: true, path },
    })),
  },
  'question-passed-on': {
    line: ({ handed: { from, to } }, { words }) => words.questions.lines.passedOn(from, to),
    path: wordsPath,
    letter: letter(questionPassedOn, ({ contribution, handed, question: { dueOn } }, { path, quoted }) => ({
      ...{ ...handed, yours: quoted(contribution), dueOn, path },
    })),
  },
  'question-overdue': {
    line: ({ question }, { words }) => words.questions.lines.overdue(question.official),
    path: wordsPath,
    letter: letter(questionOverdue, ({ contribution, question: { official, dueOn } }, { path, quoted }) => ({
      ...{ official, yours: quoted(contribution), dueOn, path },
    })),
  },
  'answer-to-you': {
    line: (piece, said) => said.words.questions.lines.answeredYou(officialOf(piece, said)),
    path: wordsPath,
    letter: letter(
      answerToYou,
      ({ contribution, answer }, { locale, path, quoted }) =>
        answer && {
          ...{ kind: contribution.kind, yours: quoted(contribution), answer: quoted(answer), path },
          officialTitle: inLanguage(answer.title, locale),
        },
    ),
  },
  'new-answer': {
    line: (piece, said) => said.words.questions.lines.answered(officialOf(piece, said), titleOf(piece)),
    path: wordsPath,
    over: gone,
    letter: letter(newAnswer, (piece, { locale, path, quoted }) => {
      const { contribution, answer } = piece
      if (!answer) return null
      return {
        ...{ title: titleOf(piece), asked: quoted(contribution), answer: quoted(answer), path },
        officialTitle: inLanguage(answer.title, locale),
      }
    }),
  },
  'answer-sent': {
    line: (piece, { words }) => words.questions.lines.sent(titleOf(piece)),
    path: wordsPath,
    letter: letter(answerSent, async (piece, desk) => {
      const { answer } = piece
      if (!answer) return null
      const token = await desk.undoToken(answer.id)
      return {
        ...{ title: titleOf(piece), answer: desk.quoted(answer) },
        until: new Date(new Date(answer.at).getTime() + undoMinutes * 60_000),
        undoPath: token && desk.paths.undoAnswer(token),
      }
    }),
  },
  'answer-undone': {
    line: ({ answer }, { words }) => words.questions.lines.undone(answer.by),
    path: wordsPath,
    letter: letter(answerUndone, ({ contribution, answer }, { path, quoted }) => ({
      ...{ official: answer.by, yours: quoted(contribution), path },
    })),
  },
  'question-settled': {
    line: (piece, { words: { questions } }) =>
      (piece.settlement.settled ? questions.lines.settled : questions.lines.unsettled)(titleOf(piece)),
    path: wordsPath,
    over: gone,
    letter: letter(questionSettled, ({ contribution, settlement: { settled, remark } }, { path }) => {
      const { by, lang, title } = contribution
      return { settled, title, remark: remark ? { by, lang, words: remark } : null, path }
    }),
  },
  'answered-by-version': {
    line: ({ topic, version }, { words }) =>
      words.discussion.lines.answeredByVersion(topic.title, version.number),
    path: ({ topic, version, contribution }, said) =>
      topic.kind === 'project' && version.number > 1
        ? said.paths.project(topic.slug).version(version.number)
        : wordsPath({ contribution, topic }, said),
    letter: letter(answeredByVersion, ({ topic, contribution, version: { number, note } }, desk) => ({
      ...{ topic: topicOf(topic, desk), number, yours: desk.quoted(contribution) },
      ...{ note: maybeInFrench(note), path: desk.path },
    })),
  },
})

type Place = { words: { id: string; kind: ContributionKind; at: string }; topic: Topic | null }

/** Where the public reads it: nowhere, where nothing is discussed. */
function readAt({ words: { id, kind }, topic }: Place, { paths }: Said): string | undefined {
  if (kind === 'question') return paths.question(id)
  if (isReadOnSubject(kind)) return topic ? paths.subject(topic).show : undefined
  return topic?.discussed ? paths.contribution(id).show : undefined
}

type TakenUp = { version: { number: number; note: string }; topic: Topic }
const takenUp = ({ version: { number, note }, topic }: TakenUp, said: Said) => ({
  href: topic.kind === 'project' ? said.paths.project(topic.slug).version(number) : undefined,
  detail: [french(note, said)],
  tone: 'done' as const,
})

/** A question is spoken of in other words than a comment. */
const spokenOf = ({ kind }: Place['words'], { words: { questions, discussion } }: Said) =>
  kind === 'question' ? questions.knots : discussion.knots

/** A label in the middle of a line. */
const within = (label: string, { locale }: Said) => label.charAt(0).toLocaleLowerCase(locale) + label.slice(1)

/** How what is said reads: on the rope of its subject, on its own as everybody reads it, and on its author's. */
export const participationKnots = knots(participationTies, {
  'heeded-words': ({ words, class: of, topic }, said) => ({
    label: spokenOf(words, said).heeded(within(said.t.ui.classOf[of], said)),
    href: readAt({ words, topic }, said),
    at: new Date(words.at),
  }),
  proposed: (_, { words }) => ({ label: words.discussion.knots.proposed }),
  'field-reported': (_, { words }) => ({ label: words.discussion.knots.reported }),
  answer: ({ words, topic, answerer }, said) => ({
    label:
      words.kind === 'proposal'
        ? said.words.discussion.knots.answerProposal(answerer.by)
        : spokenOf(words, said).answer(answerer.by),
    href: readAt({ words, topic }, said),
  }),
  asked: (_, { words }) => ({ label: words.questions.knots.asked }),
  acknowledged: ({ question }, { words }) => ({
    label: words.questions.knots.acknowledged(question.official),
  }),
  promised: ({ promise: { official, by, before } }, { words: { questions }, say }) => ({
    label: questions.knots.promised(official, say.day(by)),
    detail: before ? [questions.knots.promisedBefore(say.day(before))] : [],
  }),
  'passed-on': ({ handed: { from, to } }, { words }) => ({ label: words.questions.knots.passedOn(from, to) }),
  'question-answered': ({ answerer: { by, slug, title } }, { words, paths, locale }) => ({
    label: words.questions.knots.answered(by),
    detail: [inLanguage(title, locale)],
    href: paths.official(slug),
    tone: 'done',
  }),
  settled: ({ settlement: { settled, remark, lang } }, said) => ({
    label: said.words.questions.knots[settled ? 'settled' : 'unsettled'],
    detail: [written(remark, lang, said)],
    tone: settled ? 'done' : 'late',
  }),
  'taken-up': (tied, said) => ({
    label: spokenOf(tied.words, said).takenUp(tied.version.number),
    ...takenUp(tied, said),
  }),
  'comment-answered': ({ answerer: { id, by } }, { words }) => ({
    label: words.discussion.knots.answeredBy(by),
    href: `#c-${id}`,
    tone: 'done',
  }),
  'words-given': (tied, said) => ({
    label: said.words.discussion.knots.given,
    href: readAt(tied, said),
    at: new Date(tied.words.at),
  }),
  'words-edited': (_, { words }) => ({ label: words.discussion.knots.edited }),
  'words-held': (_, { words }) => ({ label: words.discussion.knots.held, tone: 'current' }),
  'words-withdrawn': (_, { words }) => ({ label: words.discussion.knots.withdrawn, tone: 'late' }),
  'opinion-given': (_, { words }) => ({ label: words.discussion.knots.opinionGiven }),
  'opinion-changed': (_, { words }) => ({ label: words.discussion.knots.edited }),
  'answered-to-her': ({ answerer: { by }, ...tied }, said) => ({
    label: said.words.discussion.knots.answeredYou(by),
    href: readAt(tied, said),
    tone: 'done',
  }),
  'hers-taken-up': (tied, said) => ({
    label: said.words.discussion.knots.yoursTakenUp(tied.version.number),
    ...takenUp(tied, said),
  }),
})
