import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { PersonFound } from '#app/domain/people/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Invites somebody to an office by her address. */
export function InvitationForm({ lastResult }: { lastResult?: SubmissionResult<string[]> | undefined }) {
  const { t, paths } = useDeskLanguage()
  const words = t.people.desk.people
  const [form, fields] = useForm<{ email: string; role: string }>({
    id: 'invitation',
    lastResult,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" action={paths.deskInvitations} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ email: words.email, role: words.role }} />
      <TextInput
        field={fieldWith(fields.email, { required: true })}
        label={words.email}
        type="email"
        autoComplete="off"
      />
      <Select
        field={fieldWith(fields.role, { required: true })}
        label={words.role}
        options={useRoleOptions()}
      />
      <SubmitButton tone="secondary" action={paths.deskInvitations}>
        {words.inviteAction}
      </SubmitButton>
    </Form>
  )
}

/** The roles to choose from, in the reader's words. */
export function useRoleOptions() {
  const { t } = useLanguage()
  return (Object.keys(t.people.roles) as PersonFound['roles']).map((value) => ({
    value,
    label: t.people.roles[value],
  }))
}
