import { endOf } from '#app/lib/days/milestone-end.ts'
import type { MilestoneView } from './milestones.tsx'

/** One milestone on the line of time that all of a project share: promised (hollow), slip (dashed), now or done (full). */
export function MilestoneTrack({
  of,
  span,
  today,
}: {
  of: MilestoneView
  span: { from: string; to: string }
  today: string
}) {
  const at = (day: string) => {
    const length = Date.parse(span.to) - Date.parse(span.from)
    // Inset, so that the marks at both ends stay inside the drawing.
    return length === 0 ? 500 : Math.round(12 + (976 * (Date.parse(day) - Date.parse(span.from))) / length)
  }
  const end = endOf(of, today)
  const [from, to] = [at(of.baselineOn), at(end)]
  const late = end > of.baselineOn
  return (
    <svg className="track" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
      <path className="time" d="M0 7H1000" />
      <path className="today" d={`M${at(today)} 0V14`} />
      {from === to ? null : <path className={late ? 'slip' : 'gain'} d={`M${from} 7H${to}`} />}
      <path className="promised" d={`M${from} 7h0`} />
      <path className="promised-core" d={`M${from} 7h0`} />
      <path className={of.actualOn ? 'reached' : late ? 'expected late' : 'expected'} d={`M${to} 7h0`} />
    </svg>
  )
}
