import { moderationFacts, moderationTies } from '#app/domain/moderation/index.ts'
import { french, knots } from './knot.ts'
import { letter } from './letter.ts'
import { wordsPath } from './participation.ts'
import { inFrench, topicOf } from './parts.ts'
import { tellings } from './telling.ts'

const appealToJudge = async () => (await import('#emails/moderation/appeal-to-judge.tsx')).appealToJudge
const appealUpheld = async () => (await import('#emails/moderation/appeal-upheld.tsx')).appealUpheld
const contributionHidden = async () =>
  (await import('#emails/moderation/contribution-hidden.tsx')).contributionHidden
const contributionSpared = async () =>
  (await import('#emails/moderation/contribution-spared.tsx')).contributionSpared
const noticeRuled = async () => (await import('#emails/moderation/notice-ruled.tsx')).noticeRuled

/** Why a contribution can be read after all: which deed said so. */
function sparedHow(verb: string): 'kept' | 'released' | 'restored' {
  if (verb === 'contribution-kept') return 'kept'
  return verb === 'contribution-released' ? 'released' : 'restored'
}

/** How what was decided about somebody's words reads. */
export const moderationTellings = tellings(moderationFacts, {
  'contribution-hidden': {
    line: ({ topic }, { words }) => words.moderation.lines.hidden(topic.title),
    path: wordsPath,
    letter: letter(contributionHidden, ({ topic, contribution, ruling }, desk) => ({
      ...{ topic: topicOf(topic, desk), yours: desk.quoted(contribution) },
      ...{ ground: desk.t.moderation.reasons[ruling.ground], reason: inFrench(ruling.reason) },
      appealPath: desk.paths.contribution(contribution.id).appeal,
    })),
  },
  'contribution-spared': {
    line: ({ topic, verb }, { words }) => words.moderation.lines[sparedHow(verb)](topic.title),
    path: wordsPath,
    over: ({ contribution }) => contribution.gone,
    letter: letter(contributionSpared, ({ topic, contribution, ruling, verb }, desk) => {
      const byDeadline = ruling?.byDeadline ?? false
      return {
        ...{ how: sparedHow(verb), topic: topicOf(topic, desk), yours: desk.quoted(contribution) },
        ...{ reason: ruling && !byDeadline ? inFrench(ruling.reason) : null, byDeadline, path: desk.path },
      }
    }),
  },
  'notice-ruled': {
    line: ({ topic }, { words }) => words.moderation.lines.reported(topic.title),
    path: (_, { paths }) => paths.register(),
    letter: letter(noticeRuled, ({ topic, ruling, verb }, desk) => ({
      ...{
        topic: topicOf(topic, desk),
        decision: verb === 'contribution-hidden' ? ('hidden' as const) : ('kept' as const),
      },
      ...{ reason: inFrench(ruling.reason), registerPath: desk.path },
    })),
  },
  'appeal-to-judge': {
    line: ({ appeal }, { words, say }) => words.moderation.lines.appeal(say.day(appeal.dueOn)),
    path: ({ contribution }, { paths }) => paths.deskNotice(contribution.id),
    letter: letter(appealToJudge, ({ contribution, ruling, appeal }, { path, quoted }) => ({
      ...{ contribution: quoted(contribution), reason: inFrench(ruling.reason) },
      ...{ appeal: { by: null, lang: contribution.lang, words: appeal.text }, dueOn: appeal.dueOn },
      deskPath: path,
    })),
  },
  'appeal-upheld': {
    line: ({ topic }, { words }) => words.moderation.lines.upheld(topic.title),
    path: (_, { paths }) => paths.register(),
    letter: letter(appealUpheld, ({ topic, contribution, ruling }, desk) => ({
      ...{ topic: topicOf(topic, desk), yours: desk.quoted(contribution) },
      ...{ reason: inFrench(ruling.reason), registerPath: desk.path },
    })),
  },
})

/** How a ruling reads on the rope of what its author wrote, and of what somebody reported. */
export const moderationKnots = knots(moderationTies, {
  noticed: (_, { words }) => ({ label: words.moderation.knots.sent }),
  'notice-ruled': ({ verdict }, { words, paths }) => ({
    label: words.moderation.knots.ruled[verdict],
    href: paths.register(),
    tone: 'done',
  }),
  'words-let-through': (_, { words }) => ({ label: words.moderation.knots.published }),
  'words-hidden': ({ hiding: { id, reason } }, said) => ({
    label: said.words.moderation.knots.hidden,
    detail: [french(reason, said)],
    href: said.paths.contribution(id).appeal,
    tone: 'late',
  }),
})
