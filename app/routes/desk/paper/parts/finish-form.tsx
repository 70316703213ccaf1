import { Form } from '@remix-run/react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'

/** She has counted all of it. */
export function FinishForm({ action, reason }: { action: string; reason: string }) {
  const { t } = useDeskLanguage()
  const words = t.paperDesk.counting
  return (
    <section className="card acting grid gap-3" aria-labelledby="terminer">
      <h2 id="terminer">{words.finish}</h2>
      <p>{words.finishLead}</p>
      <Form method="post" action={action} className="form">
        <TextArea
          field={{ id: 'raison', name: 'reason', maxLength: 500, initialValue: reason }}
          label={words.reason}
          rows={2}
          optional
        />
        <SubmitButton action={action}>{words.finish}</SubmitButton>
      </Form>
    </section>
  )
}
