import type { BoardCard } from '#app/domain/projects/index.ts'
import { duration } from '#app/lib/days/duration.ts'
import { phases } from '#app/lib/kinds.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'

const day = 86_400_000

/** What it is called, and who answers for it. */
export function NameOnBoard({ of: { slug, title, elected } }: { of: BoardCard }) {
  const { paths } = useDeskLanguage()
  return (
    <>
      <a href={paths.project(slug).show} lang="fr">
        {title}
      </a>
      <small className="block font-normal text-second">{elected}</small>
    </>
  )
}

/** Halted, late by how much, or in time. */
export function Lateness({ of: { halt, lateDays }, now }: { of: BoardCard; now: Date }) {
  const { t, locale } = useDeskLanguage()
  const words = t.projectsDesk.board
  if (!halt && lateDays === 0) return words.onTime
  return (
    <span className="flex flex-wrap gap-2">
      {halt ? <Badge tone="late">{words[halt]}</Badge> : null}
      {lateDays > 0 ? (
        <Badge tone="late">{duration(locale, now, new Date(now.getTime() + lateDays * day))}</Badge>
      ) : null}
    </span>
  )
}

/** Its place on the way that every project goes, and for how long. */
export function InPhase({ of: { phase, since }, now }: { of: BoardCard; now: Date }) {
  const { t, locale } = useDeskLanguage()
  const at = phases.indexOf(phase) + 1
  return (
    <>
      {t.projects.phases[phase]}{' '}
      <small className="text-second">
        {at}/{phases.length}
      </small>
      <small className="block text-second">{t.projectsDesk.board.since(duration(locale, since, now))}</small>
    </>
  )
}

/** What the way on waits for, and the way there. */
export function Gate({ of: { slug, missing, halt } }: { of: BoardCard }) {
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.board
  const open = missing.length === 0 && !halt
  return (
    <>
      {missing.length > 0 ? (
        <span className="block first-letter:uppercase">{t.projectsDesk.pieceNames(missing)}</span>
      ) : (
        <Badge tone="done">{words.ready}</Badge>
      )}
      <a href={paths.deskProject(slug).phases} className="block text-sm">
        {open ? t.projectsDesk.phases.move : words.advance}
      </a>
    </>
  )
}
