import { ballotFacts, ballotTies } from '#app/domain/ballots/index.ts'
import type { Topic } from '#app/domain/subjects/index.ts'
import type { IdeaVerdict, VoteKind } from '#app/lib/kinds.ts'
import type { VoteLetter } from '#emails/votes/vote-told.tsx'
import { knots } from './knot.ts'
import { letter } from './letter.ts'
import { topicPath } from './parts.ts'
import { type Piece, type Said, tellings } from './telling.ts'

const voteTold = async () => (await import('#emails/votes/vote-told.tsx')).voteTold

type Facts = {
  topic: Topic
  consultation: {
    kind: VoteKind
    ideasUntil: string | null
    opensOn: string
    closesOn: string
    answerDueOn: string
  }
}
type Told = Piece<Facts>
type Words = Said['words']['votes']

/** What its sentences may name, in the reader's language. */
const about = (
  { topic, consultation: { opensOn, closesOn, answerDueOn, ideasUntil } }: Facts,
  { say }: Said,
) => ({
  ideas: ideasUntil ? say.day(ideasUntil) : '',
  ...{ title: topic.title, opens: say.day(opensOn), closes: say.day(closesOn), due: say.day(answerDueOn) },
})

const line = (told: Told, said: Said): string =>
  said.words.votes.lines[told.verb as keyof Words['lines']](about(told, said))
const body = (told: Told, said: Said): string =>
  said.words.votes.bodies[told.verb as keyof Words['bodies']](about(told, said))

const told = {
  line,
  path: ({ topic }: Facts, said: Said) => topicPath(topic, said),
  letter: letter<Facts, VoteLetter>(voteTold, (told, desk) => ({
    ...{ line: line(told, desk), body: body(told, desk), path: desk.path, action: actionOf(told, desk) },
  })),
}

const actionOf = ({ consultation: { kind } }: Facts, { words: { votes } }: Said) =>
  kind === 'budget' ? votes.actionBudget : votes.action

type IdeaFacts = {
  topic: Topic
  idea: { slug: string; title: string; verdict: IdeaVerdict | null; gone: boolean }
}
/** An idea that became a project, or what the desk said of it as it stands now. */
const ideaLine = ({ verb, idea: { title, verdict } }: Piece<IdeaFacts>, { words: { votes } }: Said): string =>
  (verb === 'idea-became-project' ? votes.ideas.project : votes.ideas[verdict ?? 'again'])(title)

const ideaTold = {
  line: ideaLine,
  path: ({ idea }: IdeaFacts, { paths }: Said) => paths.proposal(idea.slug).show,
  over: ({ idea }: IdeaFacts) => idea.gone,
  letter: letter<IdeaFacts, VoteLetter>(voteTold, (told, desk) => {
    const { body, action } = desk.words.votes.ideas
    return { line: ideaLine(told, desk), body, path: desk.path, action }
  }),
}

/** How what becomes of a vote and of a budget's ideas reads. */
export const ballotTellings = tellings(ballotFacts, {
  'vote-moved': told,
  'vote-told': told,
  'vote-owed': told,
  'idea-told': ideaTold,
})

/** Its steps, on its own rope. */
export const ballotKnots = knots(ballotTies, {
  'vote-step': ({ verb }, { words }) => ({
    label: words.votes.knots[verb as keyof Words['knots']],
    ...(done.has(verb) ? { tone: 'done' as const } : late.has(verb) ? { tone: 'late' as const } : {}),
  }),
  'idea-step': ({ idea }, { words, paths }) => ({
    label: words.votes.ideas.knot(idea.title),
    ...{ href: paths.proposal(idea.slug).show, tone: 'done' },
  }),
})

const done = new Set(['vote-paper-counted', 'vote-counted', 'budget-counted', 'vote-answered'])
const late = new Set(['vote-unopened', 'vote-answer-overdue', 'vote-key-lost', 'vote-paper-late'])
