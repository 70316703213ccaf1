import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { constraintsOf } from '#app/web/forms/forms.ts'

/**
 * The one form of signing in: an address, to which a code goes; or, for who chose one, a password in the same form,
 * sent to its own address.
 */
export function AddressForm({
  lastResult,
  constraint,
  email,
  back,
  kept,
  withPassword = false,
}: {
  lastResult?: SubmissionResult<string[]> | undefined
  constraint: ReturnType<typeof constraintsOf>
  email: string
  back: string
  /** The name of the kept words that this sign-in is to publish. */
  kept: string
  withPassword?: boolean
}) {
  const { t, paths } = useLanguage()
  const words = t.people.signIn
  const [form, fields] = useForm<{ email: string; password: string }>({
    id: 'sign-in',
    lastResult,
    constraint,
    defaultValue: { email },
    defaultNoValidate: false,
  })
  return (
    <Form method="post" action={paths.signIn()} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ email: words.email, password: words.password }} />
      <input type="hidden" name="suite" value={back} />
      {kept ? <input type="hidden" name="mots" value={kept} /> : null}
      <TextInput
        field={fieldWith(fields.email, { required: true })}
        label={words.email}
        hint={words.emailHint}
        type="email"
        autoComplete="username"
        inputMode="email"
        spellCheck={false}
      />
      {withPassword ? null : <Button>{words.sendCode}</Button>}
      <details open={withPassword} className="grid gap-4">
        <summary className="min-h-11 py-2">{words.withPassword}</summary>
        <div className="mt-3 grid justify-items-start gap-4">
          <TextInput
            field={fields.password}
            label={words.password}
            type="password"
            autoComplete="current-password"
            optional={false}
          />
          <Button tone={withPassword ? 'primary' : 'secondary'} formAction={paths.signInPassword}>
            {words.enter}
          </Button>
        </div>
      </details>
      {withPassword ? <Button tone="quiet">{words.byCodeInstead}</Button> : null}
    </Form>
  )
}
