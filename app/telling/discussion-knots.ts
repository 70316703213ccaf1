import { participationTies } from '#app/domain/participation/index.ts'
import type { Topic } from '#app/domain/subjects/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { french, knots, written } from './knot.ts'
import type { Said } from './telling.ts'

type Place = { words: { id: string; kind: 'comment' | 'question'; at: string }; topic: Topic | null }

/** Where the public reads it: nowhere, where nothing is discussed. */
function readAt({ words: { id, kind }, topic }: Place, { paths }: Said): string | undefined {
  if (kind === 'question') return paths.question(id)
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
  answer: ({ words, topic, answerer }, said) => ({
    label: spokenOf(words, said).answer(answerer.by),
    href: readAt({ words, topic }, said),
  }),
  asked: (_, { words }) => ({ label: words.questions.knots.asked }),
  acknowledged: ({ question }, { words }) => ({
    label: words.questions.knots.acknowledged(question.official),
  }),
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
