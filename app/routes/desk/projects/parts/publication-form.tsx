import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { phases } from '#app/lib/kinds.ts'
import { Button } from '#app/ui/button.tsx'
import { ConfirmButton } from '#app/ui/forms/confirm-button.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Reviewed } from './publication-review.tsx'

/** The mayor's one gesture, asked twice; others see the button with the reason why it is not theirs. */
export function PublicationForm({
  of,
  lastResult,
}: {
  of: Reviewed
  lastResult?: SubmissionResult<string[]>
}) {
  const { t } = useLanguage()
  const words = t.projectsDesk.publication
  const refused = Object.values(lastResult?.error ?? {}).flatMap((sentences) => sentences ?? [])
  const label = of.version === null ? words.publishFirst : words.publishNext
  const reason = whyNot()
  return (
    <div>
      {refused.length > 0 ? (
        <div className="mb-4">
          <Notice tone="danger" live>
            {refused.join(' ')}
          </Notice>
        </div>
      ) : null}
      {reason ? (
        <Button refused={reason}>{label}</Button>
      ) : (
        <ConfirmButton label={label} tone="secondary">
          <p className="mb-3">{words.confirm}</p>
          <Form method="post" className="grid gap-4">
            <input type="hidden" name="revision" value={of.revision} />
            {of.version === null ? <PastPhases /> : null}
            <SubmitButton>{label}</SubmitButton>
          </Form>
        </ConfirmButton>
      )}
    </div>
  )

  function whyNot(): string | undefined {
    if (!of.mayPublish) return words.mayorOnly
    if (of.version !== null && !of.changed) return words.nothing
    if (of.missing.length > 0) return words.incomplete
    return of.version !== null && !of.reason ? words.noReason : undefined
  }
}

/** A project that is older than its page here: when it entered each phase that it has been in. */
function PastPhases() {
  const { t } = useLanguage()
  const words = t.projectsDesk.publication
  return (
    <details>
      <summary>{words.begun}</summary>
      <p className="my-3 text-second">{words.begunHint}</p>
      <div className="grid gap-4">
        {phases.slice(1).map((phase, n) => (
          <div key={phase}>
            <input type="hidden" name={`begun[${n}].phase`} value={phase} />
            <DateField
              field={{ id: `begun-${phase}`, name: `begun[${n}].on` }}
              label={words.begunOn(t.projects.phases[phase])}
              optional={false}
            />
          </div>
        ))}
      </div>
    </details>
  )
}
