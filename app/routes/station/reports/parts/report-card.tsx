import type { ReportCard as Card } from '#app/domain/field/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ReportBadge } from './report-badge.tsx'

type Shown = Omit<Card, 'id' | 'photosWait'>

/** One report of a list: what, where it stands, who owes an answer by when. */
export function ReportCard({ of }: { of: Shown }) {
  const { t, say, paths } = useLanguage()
  const words = t.field
  return (
    <article className="card">
      <p className="eyebrow text-sm text-second">
        {words.kindShort[of.kind]} · <time dateTime={of.at.toISOString()}>{say.day(of.at)}</time>
      </p>
      <h3 className="text-lg" lang={of.lang}>
        <a href={paths.fieldReport(of.number).show}>{of.title.replaceAll(' · ', '\u00a0· ')}</a>
      </h3>
      <p className="flex flex-wrap items-center gap-3">
        <ReportBadge state={of.state} late={of.late} />
        <Clock of={of} />
      </p>
      <div className="flex items-start gap-3 sm:block">
        {of.photo ? (
          <img
            src={paths.file(of.photo)}
            alt={words.photo(1, of.title)}
            loading="lazy"
            className="size-20 shrink-0 object-cover sm:mb-3 sm:aspect-video sm:h-auto sm:w-full"
          />
        ) : null}
        {of.summary ? <p>{of.summary}</p> : null}
      </div>
      <p className="flex flex-wrap gap-x-4 text-sm text-second">
        <span>{of.body ?? words.commune}</span>
        {of.voices > 0 ? <span>{words.voices(of.voices)}</span> : null}
      </p>
    </article>
  )
}

/** By when an answer is promised, while one is owed. */
export function Clock({ of }: { of: Pick<Shown, 'state' | 'dueOn' | 'late'> }) {
  const { t, say } = useLanguage()
  if (!['received', 'acknowledged', 'in-progress'].includes(of.state)) return null
  return (
    <span className={of.late ? 'clock late text-sm' : 'text-sm text-second'}>
      <span>{(of.late ? t.field.late : t.field.due)(say.day(of.dueOn))}</span>
    </span>
  )
}
