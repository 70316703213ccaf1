import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Grants, or refuses with the reason that the person will read. */
export function ClaimDecision({
  lastResult,
  wouldExpireOn,
}: {
  lastResult?: SubmissionResult<string[]> | undefined
  wouldExpireOn: string
}) {
  const { t, say } = useLanguage()
  const words = t.people.desk.claim
  const [form, fields] = useForm<{ reason: string }>({ id: 'ruling', lastResult, defaultNoValidate: false })
  const refusing = Boolean(fields.reason.errors?.length)
  return (
    <section className="grid gap-6">
      <h2>{words.decide}</h2>
      <p>{words.until(say.day(wouldExpireOn))}</p>
      <Form method="post">
        <Button name="granted" value="yes">
          {words.grant}
        </Button>
      </Form>
      <details open={refusing} className="confirm">
        <summary className="button danger">{words.refuse}</summary>
        <div>
          <Form method="post" className="form w-full" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ reason: words.reason }} />
            <TextArea
              field={fieldWith(fields.reason, { required: true, maxLength: 500 })}
              label={words.reason}
              hint={words.reasonHint}
              rows={3}
            />
            <Button tone="danger" name="granted" value="no">
              {words.refuseSure}
            </Button>
          </Form>
        </div>
      </details>
    </section>
  )
}
