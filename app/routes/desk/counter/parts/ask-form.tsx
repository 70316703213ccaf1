import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { Viewer } from '#app/domain/people/index.ts'
import { isProved } from '#app/lib/kinds.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { classChoices } from '../../../people/parts/class-choices.ts'

export type AskedFor = {
  person: { id: string; class: Viewer['class'] }
  whom: { hasAccount: boolean; holdsRole: boolean; allowanceEndsAt: Date | null }
  subjects: { id: string; title: string; lang: string }[]
}
type Asked = { kind: string; subjectId: string; class: string; method: string }
type Said = { lastResult?: SubmissionResult<string[]> | undefined }

/** What a person wants written in her name, and how she says yes to it. */
export function CounterAskForm({ of, lastResult }: { of: AskedFor } & Said) {
  const { t, paths } = useDeskLanguage()
  const words = t.counter.desk
  const person = t.people.desk.person
  const [form, fields] = useForm<Asked>({
    id: 'ask',
    lastResult,
    defaultNoValidate: false,
  })
  const action = paths.deskCounterAsk(of.person.id)
  return (
    <section className="grid gap-3">
      <h2>{words.ask}</h2>
      {of.whom.holdsRole ? (
        <Notice tone="warning">{words.role}</Notice>
      ) : (
        <>
          <p className="text-second">{words.askLead}</p>
          {of.subjects.length === 0 ? (
            <p>{person.noSubject}</p>
          ) : (
            <Form method="post" action={action} className="form" {...getFormProps(form)}>
              <ErrorSummary
                form={form}
                labels={{ subjectId: person.subject, kind: person.kind, method: words.method }}
              />
              <Select
                field={fieldWith(fields.subjectId, { required: true })}
                label={person.subject}
                options={of.subjects.map(({ id, title, lang }) => ({ value: id, label: title, lang }))}
              />
              <Choices
                field={fieldWith(fields.kind, { required: true })}
                label={person.kind}
                options={(['opinion', 'comment'] as const).map((value) => ({
                  value,
                  label: t.counter.kinds[value],
                }))}
                row
              />
              <Ways of={of} field={fields.method} />
              <SubmitButton action={action}>{words.continue}</SubmitButton>
            </Form>
          )}
        </>
      )}
    </section>
  )
}

/** What she proposes herself: a subject of its own, so that only her yes is asked for first. */
export function CounterAskProposalForm({ of, lastResult }: { of: AskedFor } & Said) {
  const { t, paths } = useDeskLanguage()
  const words = t.counter.desk
  const [form, fields] = useForm<Asked>({ id: 'ask-proposal', lastResult, defaultNoValidate: false })
  const action = paths.deskCounterAsk(of.person.id)
  return (
    <section className="grid gap-3">
      <h2>{words.askProposal}</h2>
      <p className="text-second">{words.askProposalLead}</p>
      <Form method="post" action={action} className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ method: words.method }} />
        <input type="hidden" name="kind" value="proposal" />
        <Ways of={of} field={fields.method} />
        <SubmitButton action={action}>{words.continue}</SubmitButton>
      </Form>
    </section>
  )
}

/** Another class than the one that she declared: for whoever has an account, by her yes alone. */
export function CounterAskClassForm({ of, lastResult }: { of: AskedFor } & Said) {
  const { t, paths } = useDeskLanguage()
  const words = t.counter.desk
  const [form, fields] = useForm<Asked>({ id: 'ask-class', lastResult, defaultNoValidate: false })
  const action = paths.deskCounterAsk(of.person.id)
  const classes = classChoices(t.people.signIn.join.classes).filter(
    ({ value }) => isProved(value) && value !== of.person.class,
  )
  return (
    <section className="grid gap-3">
      <h2>{words.askClass}</h2>
      <p className="text-second">{words.askClassLead}</p>
      <Form method="post" action={action} className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ class: t.people.desk.counter.class, method: words.method }} />
        <input type="hidden" name="kind" value="class" />
        <Choices
          field={fieldWith(fields.class, { required: true })}
          label={t.people.desk.counter.class}
          options={classes.map(({ value, label }) => ({ value, label }))}
        />
        <Ways of={of} field={fields.method} />
        <SubmitButton action={action}>{words.continue}</SubmitButton>
      </Form>
    </section>
  )
}

function Ways({ of: { whom }, field }: { of: AskedFor; field: Parameters<typeof fieldWith>[0] }) {
  const { t, say } = useDeskLanguage()
  const { methods, methodHints, method } = t.counter.desk
  if (!whom.hasAccount) return <input type="hidden" name={field.name} value="no-account" />
  const allowance = whom.allowanceEndsAt && {
    value: 'allowance',
    label: methods.allowance,
    hint: methodHints.allowance(say.day(whom.allowanceEndsAt)),
  }
  const others = (['code', 'paper', 'letter', 'two-agents'] as const).map((value) => ({
    value,
    label: methods[value],
    hint: methodHints[value],
  }))
  return (
    <Choices
      field={fieldWith(field, { required: true })}
      label={method}
      hint={t.counter.desk.askAccount}
      options={allowance ? [allowance, ...others] : others}
    />
  )
}
