import { type FormMetadata, getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { type ReactNode, useRef } from 'react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { type SavedBefore, SaveState, type SavesTo, useAutosave } from './autosave.tsx'
import { lackingIn, StepList, type StepOf } from './steps.tsx'

/** What a long form says of itself beside its fields. */
export type FormState = {
  /** What the public cannot do without and is not there yet, by the name of its field, as it is saved. */
  missing: readonly string[]
  /** What was saved before this page was made; null for what was never saved, or was refused. */
  saved: SavedBefore | null
}

/**
 * Everything that is written of one thing, on one page, with lines added and removed with or without a script: the list of
 * its parts with what is missing in each, and beneath them a bar that stays in view, with what is saved, what is missing
 * and the button.
 */
export function FormOfLines<Fields extends Record<string, unknown>>({
  form,
  labels,
  names,
  steps,
  missing,
  saved,
  revision,
  save,
  actions,
  saves,
  children,
}: {
  form: FormMetadata<Fields>
  /** What the summary of errors calls each field. */
  labels: Record<string, string>
  /** What sentences call each field that the public needs. */
  names: Record<string, string>
  steps: readonly StepOf[]
  /** Which saving of it this page shows. */
  revision: number
  /** The words of the button, where there is one. */
  save?: string
  /** The buttons, where there are several. */
  actions?: ReactNode
  /** Where it saves itself while it is written. */
  saves: SavesTo
  children: ReactNode
} & FormState) {
  const element = useRef<HTMLFormElement>(null)
  const saving = useAutosave(element, saves, revision)
  const lacking = saving.missing ?? missing
  return (
    <div className="in-steps">
      <StepList steps={steps} missing={lacking} names={names} />
      <Form method="post" className="form" {...getFormProps(form)} ref={element} {...saving.handlers}>
        {/* The first button of a form is the one that Enter presses: not that of a line. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <ErrorSummary form={form} labels={labels} />
        {/* Not the form's own field: after a refusal it must hold what is saved now, not what was sent. */}
        <input type="hidden" name="revision" value={saving.revision} readOnly />
        {children}
        <div className="form-bar">
          <div>
            <SaveState state={saving.state} labels={labels} before={saved} />
            <Lacking steps={steps} missing={lacking} />
          </div>
          <div className="actions">{actions ?? <SubmitButton>{save}</SubmitButton>}</div>
        </div>
      </Form>
    </div>
  )
}

/** How much is missing, with the way to the first of it. */
function Lacking({ steps, missing }: { steps: readonly StepOf[]; missing: readonly string[] }) {
  const { t } = useDeskLanguage()
  const words = t.desk.steps
  const first = steps.find((step) => lackingIn(step, missing).length > 0)
  return (
    <p className="text-sm">
      {first ? <a href={`#${first.id}`}>{words.missing(missing.length)}</a> : words.ready}
    </p>
  )
}
