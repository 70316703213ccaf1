import { ballotFacts, ballotTies } from '#app/domain/ballots/index.ts'
import type { Topic } from '#app/domain/subjects/index.ts'
import { knots } from './knot.ts'
import { letter } from './letter.ts'
import { topicPath } from './parts.ts'
import { type Piece, type Said, tellings } from './telling.ts'

const voteTold = async () => (await import('#emails/votes/vote-told.tsx')).voteTold

type Facts = {
  topic: Topic
  consultation: { opensOn: string; closesOn: string; answerDueOn: string }
}
type Told = Piece<Facts>
type Words = Said['words']['votes']

/** What its sentences may name, in the reader's language. */
const about = ({ topic, consultation: { opensOn, closesOn, answerDueOn } }: Facts, { say }: Said) => ({
  ...{ title: topic.title, opens: say.day(opensOn), closes: say.day(closesOn), due: say.day(answerDueOn) },
})

const line = (told: Told, said: Said): string =>
  said.words.votes.lines[told.verb as keyof Words['lines']](about(told, said))
const body = (told: Told, said: Said): string =>
  said.words.votes.bodies[told.verb as keyof Words['bodies']](about(told, said))

const told = {
  line,
  path: ({ topic }: Facts, said: Said) => topicPath(topic, said),
  letter: letter<Facts, { line: string; body: string; path: string }>(voteTold, (told, desk) => ({
    ...{ line: line(told, desk), body: body(told, desk), path: desk.path },
  })),
}

/** How what becomes of a consultation reads. */
export const ballotTellings = tellings(ballotFacts, {
  'vote-moved': told,
  'vote-told': told,
  'vote-owed': told,
})

/** Its steps, on its own rope. */
export const ballotKnots = knots(ballotTies, {
  'vote-step': ({ verb }, { words }) => ({
    label: words.votes.knots[verb as keyof Words['knots']],
    ...(done.has(verb) ? { tone: 'done' as const } : late.has(verb) ? { tone: 'late' as const } : {}),
  }),
})

const done = new Set(['vote-counted', 'vote-answered'])
const late = new Set(['vote-unopened', 'vote-answer-overdue', 'vote-key-lost'])
