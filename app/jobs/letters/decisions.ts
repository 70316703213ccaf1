import { pathOf } from '#app/domain/publishing/index.ts'
import { decisionPublished } from '#emails/publishing/decision-published.tsx'
import { decisionRedacted } from '#emails/publishing/decision-redacted.tsx'
import { decisionSuperseded } from '#emails/publishing/decision-superseded.tsx'
import { type Letter, letter } from './letter.ts'

/** The letters on what the commune decides. */
export const decisionLetters = {
  'decision-published': (story, desk) => {
    const { decision } = story
    if (!decision) return null
    const { kind, number, title, decidedOn, decided } = decision
    const act = desk.words.decisionNames.cited(kind, number)
    const path = pathOf(story, desk.locale)
    return letter(decisionPublished, { act, title, decidedOn, decided, path }, desk)
  },
  'decision-superseded': (story, desk) => {
    const { decision } = story
    if (!decision?.successor) return null
    const { cited } = desk.words.decisionNames
    const { kind, number, title, successor } = decision
    const path = pathOf(story, desk.locale)
    const other = cited(successor.kind, successor.number)
    return letter(decisionSuperseded, { act: cited(kind, number), title, successor: other, path }, desk)
  },
  'decision-redacted': (story, desk) => {
    const { decision } = story
    if (!decision?.ground) return null
    const act = desk.words.decisionNames.cited(decision.kind, decision.number)
    const ground = desk.words.decisions.grounds[decision.ground]
    return letter(decisionRedacted, { act, ground, path: pathOf(story, desk.locale) }, desk)
  },
} as const satisfies Record<string, Letter>
