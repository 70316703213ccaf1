import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { CheckpointMailsShown } from './checkpoint-mails.server.ts'

/** The daily fingerprints by mail: one click for whoever is signed in, an address to confirm for anybody else. */
export function CheckpointMails({
  of: { receives, constraint },
  lastResult,
}: {
  of: CheckpointMailsShown
  lastResult?: SubmissionResult<string[]>
}) {
  const { t, paths } = useLanguage()
  const words = t.publishing.checkpointMails
  return (
    <section className="grid max-w-[68ch] gap-3" id="abonnement" aria-labelledby="abonnement-titre">
      <h2 id="abonnement-titre" className="text-lg">
        {words.heading}
      </h2>
      <p>{receives ? words.receiving : words.lead}</p>
      {receives === null ? <AddressForm {...{ constraint, lastResult }} /> : null}
      {receives === false ? (
        <Form method="post" action={paths.checkpointMails.ask}>
          <Button>{words.ask}</Button>
        </Form>
      ) : null}
      {receives ? (
        <Form method="post" action={paths.checkpointMails.end}>
          <Button tone="secondary">{words.stop}</Button>
        </Form>
      ) : null}
    </section>
  )
}

function AddressForm({
  constraint,
  lastResult,
}: {
  constraint: CheckpointMailsShown['constraint']
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t, paths } = useLanguage()
  const words = t.publishing.checkpointMails
  const [form, fields] = useForm<{ email: string }>({
    id: 'empreinte-par-courriel',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" action={paths.checkpointMails.ask} className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ email: words.email }} />
      <TextInput
        field={fields.email}
        type="email"
        label={words.email}
        hint={words.emailHint}
        autoComplete="email"
      />
      <SubmitButton>{words.ask}</SubmitButton>
    </Form>
  )
}
