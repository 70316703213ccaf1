import { duration } from '#app/lib/days/duration.ts'
import { endOf } from '#app/lib/days/milestone-end.ts'
import { useLanguage } from '../language.tsx'
import { MilestoneTrack } from './milestone-track.tsx'

export type MilestoneView = {
  id: string
  title: string
  lang?: string
  /** Civil days: promised first, expected now, done. */
  baselineOn: string
  currentOn: string
  actualOn?: string | null
  /** How its date was changed, each time with its reason, the first first. */
  slips?: readonly { fromOn: string; toOn: string; reason: string }[]
}

/** What was promised, what is expected, what was done: slippage is told, each with its reason. */
export function Milestones({ milestones, today }: { milestones: readonly MilestoneView[]; today: string }) {
  const { t } = useLanguage()
  const days = milestones.flatMap((one) => [one.baselineOn, one.currentOn, one.actualOn ?? one.currentOn])
  const span = { from: [...days, today].sort()[0] ?? today, to: [...days, today].sort().at(-1) ?? today }
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ol className="milestones" role="list" aria-label={t.ui.milestones.label}>
        {milestones.map((milestone) => (
          <Milestone key={milestone.id} of={milestone} span={span} today={today} />
        ))}
      </ol>
      <p className="notes" aria-hidden="true">
        {t.ui.milestones.legend}
      </p>
    </>
  )
}

function Milestone({
  of,
  span,
  today,
}: {
  of: MilestoneView
  span: { from: string; to: string }
  today: string
}) {
  const { t, say } = useLanguage()
  const words = t.ui.milestones
  const end = endOf(of, today)
  const late = end > of.baselineOn
  const passed = !of.actualOn && of.currentOn < today
  const state = late && !of.actualOn ? 'late' : of.actualOn ? 'done' : ''
  const told = [
    [words.baseline, of.baselineOn],
    of.currentOn !== of.baselineOn && !of.actualOn ? [words.current, of.currentOn] : null,
    of.actualOn ? [words.actual, of.actualOn] : null,
  ].filter((one): one is [string, string] => one !== null)
  return (
    <li>
      <span className={`mark ${state}`} aria-hidden="true" />
      <div>
        <h3 lang={of.lang}>{of.title}</h3>
        <MilestoneTrack of={of} span={span} today={today} />
        <dl>
          {told.map(([word, day]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>
                <time dateTime={day}>{say.day(day)}</time>
              </dd>
            </div>
          ))}
          <div>
            <dt className="sr-only">{words.gap}</dt>
            <dd className={late ? 'late-word' : undefined}>{gap(of.baselineOn, end)}</dd>
          </div>
        </dl>
        {passed ? <p className="reason late-word">{words.passed}</p> : null}
        {of.slips && of.slips.length > 0 ? (
          <details className="reason">
            <summary>{words.moved(of.slips.length)}</summary>
            {of.slips.map(({ fromOn, toOn, reason }) => (
              <p key={`${fromOn}-${toOn}-${reason}`}>
                {words.slip(say.shortDay(fromOn), say.shortDay(toOn))}
                <span lang="fr">{reason}</span>
              </p>
            ))}
          </details>
        ) : null}
      </div>
    </li>
  )

  function gap(promised: string, end: string) {
    if (promised === end) return words.onTime
    const length = duration(say.locale, noon(promised), noon(end))
    return end > promised ? words.late(length) : words.early(length)
  }
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
