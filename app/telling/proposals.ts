import { proposalFacts, proposalTies } from '#app/domain/proposals/index.ts'
import type { Topic } from '#app/domain/subjects/index.ts'
import { knots } from './knot.ts'
import { letter } from './letter.ts'
import { topicPath } from './parts.ts'
import { type Piece, type Said, tellings } from './telling.ts'

const proposalTold = async () => (await import('#emails/proposals/proposal-told.tsx')).proposalTold
const proposalToExamine = async () =>
  (await import('#emails/proposals/proposal-to-examine.tsx')).proposalToExamine

type Facts = {
  topic: Topic
  proposal: {
    dueOn: string | null
    expiresOn: string
    official: string | null
    into: string | null
    gone: boolean
  }
  project: { title: string } | null
}
type Told = Piece<Facts>

/** What its sentences may name, in the reader's language. */
const about = ({ topic, proposal: { official, dueOn, expiresOn, into }, project }: Facts, { say }: Said) => ({
  title: topic.title,
  official: official ?? '',
  due: dueOn ? say.day(dueOn) : '',
  ends: say.day(expiresOn),
  project: project?.title ?? '',
  into: into ?? '',
})

type Words = Said['words']['proposals']
const linesOf = (told: Told, said: Said): string =>
  said.words.proposals.lines[told.verb as keyof Words['lines']](about(told, said))
const bodyOf = (told: Told, said: Said): string =>
  said.words.proposals.bodies[told.verb as keyof Words['bodies']](about(told, said))

const examineLine = (told: Told, said: Said) => {
  const { line, lineOverdue } = said.words.proposals.examine
  return (told.verb === 'proposal-overdue' ? lineOverdue : line)(about(told, said))
}

const path = ({ topic }: Facts, said: Said) => topicPath(topic, said)
const over = ({ proposal }: Facts) => proposal.gone

const moved = {
  line: linesOf,
  path,
  over,
  letter: letter<Facts, { line: string; body: string; path: string }>(proposalTold, (told, desk) => ({
    ...{ line: linesOf(told, desk), body: bodyOf(told, desk), path: desk.path },
  })),
}

/** How what becomes of a proposal reads. */
export const proposalTellings = tellings(proposalFacts, {
  'proposal-told': moved,
  'proposal-moved': moved,
  'proposal-to-examine': {
    line: examineLine,
    path,
    over,
    letter: letter(proposalToExamine, async (told, desk) => {
      const link = await desk.answerToken(told.proposal.id)
      if (!link) return null
      const { examine } = desk.words.proposals
      return {
        ...{ line: examineLine(told, desk), due: examine.due(about(told, desk)) },
        ...{ title: told.topic.title, words: desk.quoted(told.proposal), path: desk.path },
        answerPath: link.token && desk.paths.answer(link.token),
      }
    }),
  },
})

/** Its steps, on its own rope. */
export const proposalKnots = knots(proposalTies, {
  'proposal-step': ({ verb }, { words }) => ({
    label: words.proposals.knots[verb as keyof Words['knots']],
    ...(done.has(verb) ? { tone: 'done' as const } : ended.has(verb) ? { tone: 'late' as const } : {}),
  }),
  'proposal-joined': ({ topic }, said) => ({
    label: said.words.proposals.joined(topic.title),
    href: topicPath(topic, said),
    tone: 'done',
  }),
})

const done = new Set([
  'proposal-accepted',
  'proposal-joined-project',
  'proposal-reached',
  'proposal-merged-here',
])
const ended = new Set(['proposal-overdue', 'proposal-refused', 'proposal-withdrawn', 'proposal-expired'])
