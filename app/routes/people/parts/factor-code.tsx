import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Six figures from the application, or a recovery code: one field takes both. */
export function FactorCode({
  back,
  lastResult,
}: {
  back: string
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const { t, paths } = useLanguage()
  const words = t.people.signIn.factor
  const [form, fields] = useForm<{ code: string }>({ id: 'factor', lastResult, defaultNoValidate: false })
  return (
    <Form method="post" action={paths.signInSecondFactor} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ code: words.code }} />
      <input type="hidden" name="suite" value={back} />
      <TextInput
        field={fieldWith(fields.code, { required: true })}
        label={words.code}
        hint={words.codeHint}
        autoComplete="one-time-code"
        spellCheck={false}
        short
      />
      <SubmitButton action={paths.signInSecondFactor}>{words.confirm}</SubmitButton>
    </Form>
  )
}
