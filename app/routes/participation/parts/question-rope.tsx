import type { AskedShown } from '#app/domain/participation/index.ts'
import { type Knot, Rope } from '#app/ui/histories/rope.tsx'
import type { Language } from '#app/ui/language.tsx'
import { decidedAfter } from './decided-after.ts'

/** The history of a question: asked, read, answered, judged, taken up. */
export function QuestionRope({ of, language }: { of: AskedShown; language: Language }) {
  return <Rope knots={knotsOf(of, language)} language={language} />
}

function knotsOf(of: AskedShown, { t, paths, locale }: Language): Knot[] {
  const words = t.participation.question.knots
  const { official, answer } = of
  const knots: Knot[] = [{ id: 'asked', label: words.asked, at: of.at }]
  if (official && of.acknowledgedAt && of.acknowledgedAt.getTime() !== of.answeredAt?.getTime())
    knots.push({ id: 'read', label: words.acknowledged(official.name), at: of.acknowledgedAt })
  if (answer)
    knots.push({
      id: 'answered',
      label: words.answered(answer.name),
      detail: answer.title[locale] || answer.title.fr,
      href: paths.official(answer.slug),
      at: answer.at,
      tone: 'done',
    })
  else if (of.dueOn)
    knots.push({ id: 'due', label: words.due, at: of.dueOn, tone: of.overdue ? 'late' : 'current' })
  if (of.settled !== null && of.settledAt)
    knots.push({
      id: 'settled',
      label: of.settled ? words.settled : words.unsettled,
      detail: of.settledRemark || undefined,
      lang: of.settledRemark ? of.lang : undefined,
      at: of.settledAt,
      tone: of.settled ? 'done' : 'late',
    })
  for (const { number, note, at } of of.versions)
    knots.push({
      id: `version-${number}`,
      label: words.version(number),
      href: of.subject?.kind === 'project' ? paths.project(of.subject.slug).version(number) : undefined,
      detail: note || undefined,
      at,
      tone: 'done',
    })
  return [...knots, ...decidedAfter(of.versions, { t, paths })]
}
