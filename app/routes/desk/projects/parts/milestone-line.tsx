import type { MilestoneAtDesk } from '#app/domain/projects/index.ts'
import { isLate } from '#app/lib/days/milestone-end.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'

/** One milestone: promised, expected, reached, how often it slipped and why, and what can be done with it. */
export function MilestoneLine({
  milestone,
  slug,
  today,
}: {
  milestone: MilestoneAtDesk
  slug: string
  today: string
}) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.projectsDesk.milestones
  const { id, title, baselineOn, currentOn, actualOn, slips } = milestone
  const late = isLate(milestone, today)
  const to = paths.deskProject(slug)
  return (
    <li className="card">
      <h2 className="text-lg" lang="fr">
        {title.fr}
      </h2>
      <p className="flex flex-wrap items-center gap-2">
        <Badge>{`${t.ui.milestones.baseline} ${say.shortDay(baselineOn)}`}</Badge>
        {actualOn ? (
          <Badge tone="done">{`${t.ui.milestones.actual} ${say.shortDay(actualOn)}`}</Badge>
        ) : (
          <Badge
            tone={late ? 'late' : 'plain'}
          >{`${t.ui.milestones.current} ${say.shortDay(currentOn)}`}</Badge>
        )}
        {!actualOn && currentOn < today ? <Badge tone="late">{t.ui.milestones.passed}</Badge> : null}
      </p>
      {slips.length > 0 ? (
        <details>
          <summary>{words.slips(slips.length)}</summary>
          <ul className="mt-2 grid gap-2 text-sm">
            {slips.map(({ fromOn, toOn, reason, at }) => (
              <li key={at.toISOString()}>
                {words.slip(say.shortDay(fromOn), say.shortDay(toOn))} — <span lang="fr">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {actualOn ? null : (
        <p className="actions">
          <LinkButton small tone="secondary" href={to.milestoneMove(id)}>
            {words.move}
          </LinkButton>
          <LinkButton small tone="secondary" href={to.milestoneReached(id)}>
            {words.reach}
          </LinkButton>
        </p>
      )}
    </li>
  )
}
