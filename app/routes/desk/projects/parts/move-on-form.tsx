import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { MoveOnInput, Phase, ProjectSteps } from '#app/domain/projects/index.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { FormOf } from '../../parts/form-of.ts'

/** The decision that closes a phase and opens a later one; the button says why when it may not yet. */
export function MoveOnForm({
  ahead,
  constraint,
  lastResult,
  refused,
  acts,
}: FormOf & { ahead: readonly Phase[]; refused?: string; acts: ProjectSteps['acts'] }) {
  const { t, say } = useLanguage()
  const words = t.projectsDesk.phases
  const [form, fields] = useForm<MoveOnInput>({
    id: 'passage',
    lastResult,
    constraint,
    defaultValue: { to: ahead[0], decisionId: acts.find(({ piece }) => piece)?.id ?? '' },
    defaultNoValidate: false,
  })
  if (ahead.length === 0) return <p>{words.last}</p>
  return (
    <section>
      <h2 className="mb-4">{words.move}</h2>
      {refused && !lastResult ? (
        <Button refused={refused}>{words.moveTo}</Button>
      ) : (
        <Form method="post" className="form" {...getFormProps(form)}>
          <ErrorSummary
            form={form}
            labels={{
              to: words.to,
              decisionId: words.act,
              decision: words.decision,
              reason: words.reason,
            }}
          />
          <Select
            field={fields.to}
            label={words.to}
            hint={words.toHint}
            empty={null}
            optional={false}
            options={ahead.map((phase) => ({ value: phase, label: t.projects.phases[phase] }))}
          />
          {acts.length > 0 ? (
            <Select
              field={fields.decisionId}
              label={words.act}
              hint={words.actHint}
              empty={words.actOther}
              options={acts.map(({ id, kind, number, decidedOn }) => ({
                value: id,
                label: `${t.decisionNames.cited(kind, number)}, ${say.day(decidedOn)}`,
              }))}
            />
          ) : null}
          <TextInput
            field={fields.decision}
            label={acts.length > 0 ? words.decisionOther : words.decision}
            hint={words.decisionHint}
            lang="fr"
          />
          <TextArea field={fields.reason} label={words.reason} rows={3} lang="fr" />
          <SubmitButton>{words.moveTo}</SubmitButton>
        </Form>
      )}
    </section>
  )
}
