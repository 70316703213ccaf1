import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { SeasonCall } from '#app/domain/participation/index.ts'
import type { SeasonCriterion } from '#app/lib/kinds.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { lastDayOf } from '../../../projects/parts/last-day.ts'

/** What one thinks of each side of a season, from 1 to 5; none has to be answered. */
export function ScoresForm({
  of: { fromOn, untilOn, closesAt, criteria, own },
  slug,
  constraint,
  lastResult,
}: {
  of: SeasonCall
  slug: string
  constraint: unknown
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t, say, paths } = useLanguage()
  const words = t.seasons
  const [form, fields] = useForm<Record<SeasonCriterion, string>>({
    ...{ id: 'saison', lastResult, constraint: constraint as never, defaultNoValidate: false },
    defaultValue: Object.fromEntries(own.map(({ criterion, score }) => [criterion, String(score)])),
  })
  return (
    <section className="card acting" aria-labelledby="saison-titre">
      <h2 id="saison-titre">{words.title}</h2>
      <p className="text-second">{words.season(say.shortDay(fromOn), say.shortDay(untilOn))}</p>
      <p>{words.lead}</p>
      {own.length > 0 ? <p role="status">{words.yours}</p> : null}
      <Form method="post" action={paths.service(slug).season} className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={words.criteria} />
        <div className="grid gap-4 sm:grid-cols-2">
          {criteria.map((criterion) => (
            <Select
              key={criterion}
              optional={false}
              field={fields[criterion]}
              label={words.criteria[criterion]}
              empty={words.none}
              options={words.scores.map((label, at) => ({ value: String(at + 1), label }))}
            />
          ))}
        </div>
        <SubmitButton>{own.length > 0 ? words.change : words.send}</SubmitButton>
      </Form>
      <p className="text-sm text-second">{words.until(say.day(lastDayOf(closesAt)))}</p>
    </section>
  )
}
