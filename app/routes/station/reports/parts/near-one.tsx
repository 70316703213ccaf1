import { Form } from '@remix-run/react'
import type { NearReport } from '#app/domain/field/index.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { ReportBadge } from './report-badge.tsx'
import { Clock } from './report-card.tsx'

/** A report like the one that is being written: one that is open can be joined, one that was solved may be back. */
export function NearOne({ of, joinTo }: { of: NearReport; joinTo: string }) {
  const { t, say, paths } = useLanguage()
  const words = t.field.check
  const solved = of.state === 'solved'
  return (
    <li className="card">
      <h3 className="text-lg" lang={of.lang}>
        <a href={paths.fieldReport(of.number).show}>{of.title}</a>
      </h3>
      <p className="flex flex-wrap items-center gap-3">
        <ReportBadge state={of.state} />
        {of.metres === null ? null : <span className="text-sm text-second">{words.metres(of.metres)}</span>}
        <Clock of={{ ...of, late: false }} />
      </p>
      {of.photo ? (
        <img
          src={paths.file(of.photo)}
          alt={t.field.photo(1, of.title)}
          loading="lazy"
          className="h-auto w-full"
        />
      ) : null}
      {of.summary ? <p>{of.summary}</p> : null}
      <p className="text-sm text-second">
        <time dateTime={of.at.toISOString()}>{say.day(of.at)}</time>
        {of.voices > 0 ? ` · ${t.field.voices(of.voices)}` : ''}
      </p>
      {solved ? (
        <p>{words.backHint}</p>
      ) : (
        <Form method="post" action={joinTo} className="grid gap-3">
          <input type="hidden" name="number" value={of.number} />
          <label className="choice">
            <input type="checkbox" name="withWords" value="on" />
            <span>{words.withWords}</span>
          </label>
          <Button tone="secondary">{words.thisOneWith(of.number)}</Button>
        </Form>
      )}
    </li>
  )
}
