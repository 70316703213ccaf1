import type { ReportCard } from '#app/domain/field/index.ts'
import { Fold } from '#app/ui/fold.tsx'
import { useLanguage } from '#app/ui/language.tsx'

type Shown = Pick<ReportCard, 'number' | 'title' | 'lang' | 'summary'>

/** What is read of a report beside something else. */
export const shownHere = (cards: readonly ReportCard[]): Shown[] =>
  cards.map(({ number, title, lang, summary }) => ({ number, title, lang, summary }))

/** Reports at a place, or evidence for a project or service: the latest, and where to bring one. */
export function ReportsHere({
  reports,
  bring,
  all,
}: {
  reports: readonly Shown[]
  /** The address of what it is evidence for, or of the place. */
  bring: { preuve: string } | { lieu: string }
  all?: string
}) {
  const { t, paths } = useLanguage()
  const words = t.fieldNames
  const evidence = 'preuve' in bring
  return (
    <Fold id="signalements" title={evidence ? words.evidence : words.reports}>
      {reports.length > 0 ? (
        <ul className="grid gap-3">
          {reports.map(({ number, title, lang, summary }) => (
            <li key={number}>
              <a href={paths.fieldReport(number).show} lang={lang}>
                {title}
              </a>
              {summary ? <p className="text-sm text-second">{summary}</p> : null}
            </li>
          ))}
        </ul>
      ) : evidence ? (
        <p className="text-sm text-second">{words.hint}</p>
      ) : null}
      <p className="flex flex-wrap gap-4">
        <a href={paths.newFieldReport(bring)}>{evidence ? words.bring : words.here}</a>
        {all && reports.length > 0 ? <a href={all}>{words.all}</a> : null}
      </p>
    </Fold>
  )
}
