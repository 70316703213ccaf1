import type { Deadline } from '#app/domain/dossiers/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

const tones = { met: 'done', late: 'late', ahead: 'plain', near: 'live', passed: 'late' } as const

/** What the law or the grant's act gives time for: the day, in words what it means, and its source. */
export function Deadlines({ deadlines, now }: { deadlines: readonly Deadline[]; now: Date }) {
  const { t, say } = useLanguage()
  const words = t.dossiers.show
  return (
    <section aria-labelledby="delais">
      <h2 id="delais" className="mb-4">
        {words.deadlines}
      </h2>
      {deadlines.length === 0 ? <p className="text-second">{words.deadlinesNone}</p> : null}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="rows">
        {deadlines.map(({ key, dueOn, metOn, stage, source }) => (
          <li key={key}>
            <h3 className="text-lg">{t.dossiers.deadlines[key]}</h3>
            <p className="flex flex-wrap items-center gap-3">
              <Badge tone={tones[stage]}>{t.dossiers.deadlineStages[stage]}</Badge>
              <time dateTime={dueOn}>
                {metOn ? say.day(dueOn) : words.deadlineOn(say.day(dueOn), say.relative(dueOn, now))}
              </time>
            </p>
            {metOn ? <p>{words.deadlineMet(say.day(metOn))}</p> : null}
            <p className="text-second">{t.dossiers.deadlineGlosses[key]}</p>
            <p className="text-sm text-muted">
              {source ? words.deadlineSource(source) : words.deadlineByAct}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
