import { Form } from '@remix-run/react'
import type { FirstSteps } from '#app/domain/overview/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Step } from './step.tsx'

/** Whether mails leave, what became of the last test, and the button that sends another. */
export function MailStep({ of }: { of: FirstSteps['mail'] }) {
  const { t, say } = useDeskLanguage()
  const words = t.desk.firstSteps.mail
  const { worker, mail, code } = t.desk.trouble
  return (
    <Step title={words.title} state={of.done ? 'done' : 'todo'}>
      <p>{of.done ? words.done : words.todo}</p>
      {of.silent ? (
        <Notice tone="danger" title={worker.title(say.instant(of.silent.since))}>
          <p>{worker.what}</p>
        </Notice>
      ) : null}
      {of.ill ? (
        <Notice tone="danger" title={mail.title(say.instant(of.ill.since))}>
          <p>{mail.what}</p>
          {of.ill.why ? <p>{code(of.ill.why)}</p> : null}
        </Notice>
      ) : null}
      <Outcome of={of.test} />
      <Form method="post">
        <SubmitButton tone={of.done ? 'quiet' : 'secondary'}>{words.send}</SubmitButton>
      </Form>
    </Step>
  )
}

function Outcome({ of }: { of: FirstSteps['mail']['test'] }) {
  const { t, say } = useDeskLanguage()
  const words = t.desk.firstSteps.mail
  if (!of) return null
  if (!of.endedAt) return <Notice tone="warning">{words.onItsWay}</Notice>
  if (of.refused) return <Notice tone="danger">{words.refused(of.refused)}</Notice>
  return <Notice tone="success">{words.sent(say.instant(of.endedAt))}</Notice>
}
