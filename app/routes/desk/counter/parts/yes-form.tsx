import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ConsentShown } from '#app/domain/counter/index.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Step } from './yes.server.ts'

type Given = { yes: ConsentShown; step: Step; lastResult?: SubmissionResult<string[]> | undefined }

/** The next step towards her yes: the code, the paper, the letter or the second signature. */
export function CounterYesForm({ yes, step, lastResult }: Given) {
  const { t, paths } = useDeskLanguage()
  const words = t.counter.desk
  if (step === 'used' || step === 'expired')
    return (
      <div className="grid justify-items-start gap-4">
        <Notice tone="warning">{step === 'used' ? words.used : words.expired}</Notice>
        <LinkButton href={paths.deskCounterPerson(yes.person.id)}>{words.again}</LinkButton>
      </div>
    )
  if (step === 'second-waits') return <Notice>{words.secondWaits}</Notice>
  if (step === 'sign')
    return (
      <Form method="post" className="grid justify-items-start gap-4">
        <p>{words.secondLead(yes.askedBy.name)}</p>
        <SubmitButton>{words.sign}</SubmitButton>
      </Form>
    )
  return (
    <div className="grid gap-8">
      {step === 'code' ? <p>{words.codeSent}</p> : null}
      {step === 'letter' || step === 'letter-yours' ? <PrintLetter id={yes.id} /> : null}
      {step === 'letter-yours' ? (
        <Notice tone="warning">{words.letterYours}</Notice>
      ) : (
        <Proof step={step} lastResult={lastResult} />
      )}
    </div>
  )
}

function Proof({ step, lastResult }: Omit<Given, 'yes'>) {
  const { t } = useDeskLanguage()
  const words = t.counter.desk
  const [form, fields] = useForm<{ code: string; reference: string }>({
    id: 'yes',
    lastResult,
    defaultNoValidate: false,
  })
  const label = step === 'letter' ? words.letterCodeLabel : words.codeLabel
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ code: label, reference: words.paperLabel }} />
      {step === 'paper' ? (
        <TextInput
          field={fieldWith(fields.reference, { required: true, maxLength: 200 })}
          label={words.paperLabel}
          hint={words.paperHint}
          autoComplete="off"
        />
      ) : (
        <TextInput
          field={fieldWith(fields.code, { required: true })}
          label={label}
          hint={words.codeHint}
          inputMode="numeric"
          autoComplete="off"
          short
        />
      )}
      <SubmitButton>{words.give}</SubmitButton>
    </Form>
  )
}

/** A plain form: its answer is a PDF, which no script should take. */
function PrintLetter({ id }: { id: string }) {
  const { t, paths } = useDeskLanguage()
  return (
    <form method="post" action={paths.deskCounterYes(id).letter} className="grid justify-items-start gap-3">
      <p>{t.counter.desk.letterLead}</p>
      <Button tone="secondary">{t.counter.desk.letterPrint}</Button>
    </form>
  )
}
