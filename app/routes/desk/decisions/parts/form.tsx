import { getFormProps, type SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { DecisionInput } from '#app/domain/publishing/index.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useFormOfLines } from '#app/ui/forms/use-form-of-lines.ts'
import { useLanguage } from '#app/ui/language.tsx'
import type { FormOf } from '../../parts/form-of.ts'
import { ActFields, ControlFields, SignatoryFields, TextsFields, VoteFields } from './fields.tsx'
import type { DecisionChoices } from './form.server.ts'
import { LinkFields } from './link-fields.tsx'

type Props = {
  content: DecisionInput
  revision: number
  choices: DecisionChoices
  constraint: FormOf['constraint']
  lastResult?: SubmissionResult<string[]>
}

/** Everything that is written of an act, on one page, with subjects added and removed with or without a script. */
export function DecisionForm({ content, revision, choices, constraint, lastResult }: Props) {
  const { t } = useLanguage()
  const words = t.decisionsDesk.form
  const [form, fields] = useFormOfLines<DecisionInput>({
    id: 'acte',
    lastResult,
    constraint,
    defaultValue: content,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      {/* The first button of a form is the one that Enter presses: not that of a subject. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <ErrorSummary form={form} labels={labelsOf(words)} />
      {/* Not the form's own field: after a refusal it must hold what is saved now, not what was sent. */}
      <input type="hidden" name="revision" value={revision} readOnly />
      <ActFields of={fields} choices={choices} />
      <TextsFields of={fields} />
      <VoteFields of={fields} />
      <SignatoryFields of={fields} />
      <LinkFields form={form} links={fields.links} decided={choices.decided} />
      <ControlFields of={fields} />
      <p>
        <SubmitButton>{words.save}</SubmitButton>
      </p>
    </Form>
  )
}

function labelsOf(words: ReturnType<typeof useLanguage>['t']['decisionsDesk']['form']) {
  const { kind, number, decidedOn, matter, body, members, voted, votesFor, votesAgainst, abstentions } = words
  return {
    ...words.fields,
    ...{ kind, number, decidedOn, matter, members, voted, votesFor, votesAgainst, abstentions },
    bodyId: body,
    signatoryFirstName: words.firstName,
    signatoryName: words.name,
    signatoryCapacity: words.capacity,
    transmittedOn: words.transmittedOn,
    budgetYear: words.budgetYear,
    budgetName: words.budgetName,
    links: words.links,
  }
}
