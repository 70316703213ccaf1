import type { AskedShown } from '#app/domain/participation/index.ts'
import type { Knot as Told } from '#app/telling/index.ts'
import { type Knot, Rope } from '#app/ui/histories/rope.tsx'
import { asKnot } from '#app/ui/histories/told-rope.tsx'
import type { Language } from '#app/ui/language.tsx'

type Owed = Pick<AskedShown, 'answer' | 'dueOn' | 'overdue'>

/** The history of a question: asked, read, answered, judged, taken up; and what is still owed. */
export function QuestionRope({ of, knots, language }: { of: Owed; knots: Told[]; language: Language }) {
  return <Rope knots={[...knots.map(asKnot), ...owed(of, language)]} language={language} />
}

const owed = ({ answer, dueOn, overdue }: Owed, { t }: Language): Knot[] =>
  answer || !dueOn
    ? []
    : [
        {
          id: 'due',
          label: t.participation.question.due,
          at: dueOn,
          tone: overdue ? 'late' : 'current',
        },
      ]
