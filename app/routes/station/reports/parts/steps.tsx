import type { ReportShown } from '#app/domain/field/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ReportBadge } from './report-badge.tsx'

/** Each passage with its public answer, in the order in which they came. */
export function Steps({ of }: { of: Pick<ReportShown, 'steps' | 'lang'> }) {
  const { t, say, paths } = useLanguage()
  const words = t.field.show
  return (
    <section aria-labelledby="reponses">
      <h2 id="reponses" className="mb-4">
        {words.steps}
      </h2>
      {of.steps.length === 0 ? <p>{words.stepsNone}</p> : null}
      <ol className="grid gap-6">
        {of.steps.map((step) => (
          <li key={step.id} className="card">
            <p className="flex flex-wrap items-center gap-3">
              {step.reopens ? <b>{words.reopened}</b> : <ReportBadge state={step.state} />}
              <time dateTime={step.at.toISOString()} className="text-sm text-second">
                {say.instant(step.at)}
              </time>
            </p>
            {step.reopens ? null : (
              <p className="text-sm text-second">{words.stepBy(step.body ?? t.field.commune)}</p>
            )}
            {step.toBody || step.toWhom ? <p>{words.passedOn(step.toBody ?? step.toWhom)}</p> : null}
            {step.duplicateOf ? (
              <p>
                <a href={paths.fieldReport(step.duplicateOf).show}>{words.duplicateOf(step.duplicateOf)}</a>
              </p>
            ) : null}
            {/* Sanitised when it was written. */}
            {step.html ? (
              <div className="prose" lang={step.lang} dangerouslySetInnerHTML={{ __html: step.html }} />
            ) : null}
            {step.notFixed > 0 ? <p className="text-second">{words.notFixed(step.notFixed)}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
