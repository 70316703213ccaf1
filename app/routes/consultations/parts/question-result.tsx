import type { AskedQuestion, Counted } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { RankingResult } from './ranking-result.tsx'

/** What one question gave: who is first, and the figures from which that follows. */
export function QuestionResult({
  question,
  counted,
  drawName,
  told = true,
}: {
  question: AskedQuestion
  counted: Counted
  drawName: string
  /** Says who is first: of all, not of each group. */
  told?: boolean
}) {
  const { t, locale } = useLanguage()
  const words = t.votes.result
  const nameOf = (option: number) => inLanguage(question.options[option] ?? { fr: '' }, locale)
  const { expressed, blank, invalid, first, waitsForDraw, ranking, profiles, totals } = counted
  return (
    <div className="grid gap-3">
      {told && first !== null && question.kind !== 'criteria' ? (
        <p className="text-lg">
          <b>{words.first(nameOf(first))}</b>
        </p>
      ) : null}
      {told && waitsForDraw ? <p>{words.waits(drawName)}</p> : null}
      {expressed === 0 ? <p>{words.nothing}</p> : null}
      {expressed > 0 && totals ? <Totals question={question} counted={counted} nameOf={nameOf} /> : null}
      {expressed > 0 && profiles ? <Profiles question={question} counted={counted} nameOf={nameOf} /> : null}
      {expressed > 0 && ranking ? <RankingResult of={ranking} nameOf={nameOf} told={told} /> : null}
      <p className="text-sm text-second">{words.expressed(expressed, blank, invalid)}</p>
    </div>
  )
}

type Part = { question: AskedQuestion; counted: Counted; nameOf: (option: number) => string }

const shareOf = (part: number, whole: number) => (whole > 0 ? (part / whole) * 100 : 0)

function Bar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 8" width="100%" height="8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8" rx="2" fill="currentColor" fillOpacity="0.12" />
      <rect width={share} height="8" rx="2" fill="currentColor" />
    </svg>
  )
}

function Totals({ question, counted, nameOf }: Part) {
  const { t, say } = useLanguage()
  const words = t.votes.result
  const totals = counted.totals ?? []
  const whole = question.kind === 'points' ? totals.reduce((sum, one) => sum + one, 0) : counted.expressed
  return (
    <ul className="grid gap-3">
      {counted.order.flat().map((option) => (
        <li key={option}>
          <p className="flex justify-between gap-4">
            <span>{nameOf(option)}</span>
            <span className="whitespace-nowrap">
              {say.number(totals[option] ?? 0)}{' '}
              {question.kind === 'points' ? words.points.toLowerCase() : words.votes.toLowerCase()}
              {' · '}
              {say.number(Math.round(shareOf(totals[option] ?? 0, whole) * 10) / 10)} %
            </span>
          </p>
          <Bar share={shareOf(totals[option] ?? 0, whole)} />
        </li>
      ))}
    </ul>
  )
}

/** How mentions or notes are spread, the best judged first: a bar, and its figures beneath. */
function Profiles({ question, counted, nameOf }: Part) {
  const { t, say } = useLanguage()
  const words = t.votes.result
  const criteria = question.kind === 'criteria'
  const labels =
    question.kind === 'dates'
      ? t.votes.survey.suits
      : criteria
        ? [words.noneGiven, '1', '2', '3', '4', '5']
        : t.voteNames.mentions
  const order = criteria ? question.options.map((_, option) => option) : counted.order.flat()
  return (
    <ul className="grid gap-5">
      {order.map((option) => {
        const profile = counted.profiles?.[option] ?? []
        const median = counted.medians?.[option] ?? null
        return (
          <li key={option} className="grid gap-1">
            <p>
              <b>{nameOf(option)}</b>
              {median === null
                ? ''
                : ` — ${criteria ? words.medianNote : words.median}${say.colon}${labels[median]}`}
            </p>
            <Stack profile={profile} />
            <p className="text-sm text-second">
              {profile
                .map((count, value) => ({ count, label: labels[value] }))
                .filter(({ count }) => count > 0)
                .reverse()
                .map(({ count, label }) => `${label}${say.colon}${say.number(count)}`)
                .join(' · ')}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** The best values at the left, darkest; the middle is marked. */
function Stack({ profile }: { profile: readonly number[] }) {
  const whole = profile.reduce((sum, one) => sum + one, 0)
  let at = 0
  const parts = [...profile.entries()].reverse().map(([value, count]) => {
    const width = shareOf(count, whole)
    const part = { value, width, at }
    at += width
    return part
  })
  return (
    <svg viewBox="0 0 100 12" width="100%" height="16" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ value, width, at }) => (
        <rect
          key={value}
          x={at}
          width={width}
          height="12"
          fill="currentColor"
          fillOpacity={0.1 + (0.85 * value) / Math.max(profile.length - 1, 1)}
        />
      ))}
      <rect className="fill-larch" x="49.6" width="0.8" height="12" />
    </svg>
  )
}
