import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { SignInAgain } from '../../people/parts/sign-in-again.tsx'

/** Choosing, changing or removing a password, which nobody needs; the first one asks for a recent sign-in. */
export function PasswordPart({
  has,
  recent,
  lastResult,
}: {
  has: boolean
  recent: boolean
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const { t, paths } = useLanguage()
  const words = t.people.account.security
  const [form, fields] = useForm<{ current: string; password: string }>({
    id: 'password',
    lastResult,
    defaultNoValidate: false,
  })
  return (
    <section className="grid gap-4">
      <h2>{words.password}</h2>
      <p className="text-second">{words.passwordLead}</p>
      {has || recent ? (
        <Form method="post" action={paths.accountPassword} className="form" {...getFormProps(form)}>
          <ErrorSummary form={form} labels={{ current: words.current, password: words.new }} />
          {has ? (
            <TextInput
              field={fieldWith(fields.current, { required: true })}
              label={words.current}
              type="password"
              autoComplete="current-password"
            />
          ) : null}
          <TextInput
            field={fieldWith(fields.password, { minLength: 10 })}
            label={words.new}
            hint={words.newHint}
            type="password"
            autoComplete="new-password"
            optional={false}
          />
          <div className="flex flex-wrap gap-3">
            <Button tone="secondary">{has ? words.changePassword : words.setPassword}</Button>
            {has ? (
              <Button tone="danger" name="remove" value="on" formNoValidate>
                {words.removePassword}
              </Button>
            ) : null}
          </div>
        </Form>
      ) : (
        <SignInAgain why={t.people.locks.again} back={paths.accountPassword} />
      )}
    </section>
  )
}
