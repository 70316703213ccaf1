/** How far a question has come; whether it is overdue is its date's to say, in any state before `answered`. */
export type QuestionState = 'asked' | 'acknowledged' | 'answered' | 'settled' | 'unsettled'

/** What may be done in which state: the promise of DESIGN.md, "asked → acknowledged → answered → settled or not". */
export const questionMoves = {
  edit: ['asked', 'acknowledged'],
  acknowledge: ['asked'],
  promise: ['asked', 'acknowledged'],
  pass: ['asked', 'acknowledged'],
  answer: ['asked', 'acknowledged'],
  settle: ['answered'],
} satisfies Record<string, QuestionState[]>
export type QuestionMove = keyof typeof questionMoves

type Facts = { acknowledgedAt: Date | null; answeredAt: Date | null; settled: boolean | null }

export function questionState({ acknowledgedAt, answeredAt, settled }: Facts): QuestionState {
  if (!answeredAt) return acknowledgedAt ? 'acknowledged' : 'asked'
  if (settled === null) return 'answered'
  return settled ? 'settled' : 'unsettled'
}

export const questionCan = (move: QuestionMove, facts: Facts): boolean =>
  (questionMoves[move] as QuestionState[]).includes(questionState(facts))
