import type { BoardCard as Card } from '#app/domain/projects/index.ts'
import { duration } from '#app/lib/days/duration.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'

const day = 86_400_000

/** A project on the board: late by how much, halted, its next milestone, what its gate waits for. */
export function BoardCard({ card, now }: { card: Card; now: Date }) {
  const { t, say, paths, locale } = useDeskLanguage()
  const words = t.projectsDesk.board
  const { slug, title, elected, halt, lateDays, nextMilestoneOn, missing, since } = card
  return (
    <li className="card">
      <h3 className="text-base" lang="fr">
        <a href={paths.project(slug).show}>{title}</a>
      </h3>
      <p className="text-sm text-second">{elected}</p>
      <p className="flex flex-wrap gap-2">
        {halt ? <Badge tone="late">{words[halt]}</Badge> : null}
        {lateDays > 0 ? (
          <Badge tone="late">
            {words.late(duration(locale, now, new Date(now.getTime() + lateDays * day)))}
          </Badge>
        ) : null}
        <Badge tone={missing.length > 0 ? 'plain' : 'done'}>{words.missing(missing.length)}</Badge>
      </p>
      {missing.length > 0 ? (
        <p className="text-sm text-second first-letter:uppercase">{t.projectsDesk.pieceNames(missing)}</p>
      ) : null}
      <p className="text-sm">{nextMilestoneOn ? words.next(say.day(nextMilestoneOn)) : words.noNext}</p>
      <p className="text-sm text-second">{words.since(duration(locale, since, now))}</p>
      <LinkButton
        small
        tone={missing.length > 0 || halt ? 'secondary' : 'primary'}
        href={paths.deskProject(slug).phases}
      >
        {missing.length > 0 || halt ? words.advance : t.projectsDesk.phases.move}
      </LinkButton>
    </li>
  )
}
