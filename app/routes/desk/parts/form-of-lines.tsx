import { type FormMetadata, getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { type ReactNode, useRef } from 'react'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { SaveState, type SavesTo, useAutosave } from './autosave.tsx'

/** Everything that is written of one thing, on one page, with lines added and removed with or without a script. */
export function FormOfLines<Fields extends Record<string, unknown>>({
  form,
  labels,
  revision,
  save,
  saves,
  children,
}: {
  form: FormMetadata<Fields>
  /** What the summary of errors calls each field. */
  labels: Record<string, string>
  /** Which saving of it this page shows. */
  revision: number
  /** The words of the button. */
  save: string
  /** Where it saves itself while it is written. */
  saves: SavesTo
  children: ReactNode
}) {
  const element = useRef<HTMLFormElement>(null)
  const saving = useAutosave(element, saves, revision)
  return (
    <Form method="post" className="form" {...getFormProps(form)} ref={element} {...saving.handlers}>
      {/* The first button of a form is the one that Enter presses: not that of a line. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <ErrorSummary form={form} labels={labels} />
      {/* Not the form's own field: after a refusal it must hold what is saved now, not what was sent. */}
      <input type="hidden" name="revision" value={saving.revision} readOnly />
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton>{save}</SubmitButton>
        <SaveState state={saving.state} labels={labels} />
      </div>
    </Form>
  )
}
