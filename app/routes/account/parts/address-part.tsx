import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { SignInAgain } from '../../people/parts/sign-in-again.tsx'

/** The address in use, and the form that changes it once a code has proved the new one; asks for a recent sign-in. */
export function AddressPart({
  email,
  recent,
  lastResult,
}: {
  email: string | null
  recent: boolean
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const { t, paths } = useLanguage()
  const words = t.people.account.profile
  const [form, fields] = useForm<{ email: string }>({ id: 'address', lastResult, defaultNoValidate: false })
  return (
    <section className="grid gap-4">
      <h2>{words.addressTitle}</h2>
      <p>{email ? words.addressNow(email) : words.noAddress}</p>
      {recent ? (
        <Form method="post" action={paths.accountAddress} className="form" {...getFormProps(form)}>
          <ErrorSummary form={form} labels={{ email: words.newAddress }} />
          <TextInput
            field={fieldWith(fields.email, { required: true })}
            label={words.newAddress}
            hint={words.newAddressHint}
            type="email"
            autoComplete="email"
          />
          <SubmitButton tone="secondary" action={paths.accountAddress}>
            {words.sendCode}
          </SubmitButton>
        </Form>
      ) : (
        <SignInAgain why={t.people.locks.again} back={paths.accountAddress} />
      )}
    </section>
  )
}
