import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { PublishedBudget } from '#app/domain/ballots/index.ts'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PaperFields } from '../../paper/parts/paper-fields.tsx'

type Props = { of: PublishedBudget; can: { open: boolean; draw: boolean }; constraint: unknown }

/** What moves a budget on: the call, the vote, the draw; and how far a count is. */
export function NextStep({ of, can, constraint }: Props) {
  const { t } = useDeskLanguage()
  const words = t.budgetsDesk.show
  const { phase, outcome, progress } = of.rules
  if (phase === 'draft') return <Call of={of} can={can} />
  if (phase === 'ideas') return <p>{words.voteSoon}</p>
  if (phase === 'screening') return <Vote of={of} can={can} constraint={constraint} />
  if (can.draw) return <Draw of={of} />
  if (of.state === 'counted' && outcome === null && (!of.rules.tied || of.drawResult !== null))
    return <Notice>{words.counting(progress?.step ?? 0)}</Notice>
  return null
}

function Call({ of, can }: Omit<Props, 'constraint'>) {
  const { t, paths } = useDeskLanguage()
  const words = t.budgetsDesk.show
  const action = paths.deskBudget(of.slug).call
  return (
    <section className="card acting" aria-labelledby="appel">
      <h2 id="appel">{words.open}</h2>
      <p>{words.openLead}</p>
      {can.open ? (
        <Form method="post" action={action}>
          <input type="hidden" name="seen" value={of.movedAt.toISOString()} />
          <SubmitButton action={action}>{words.open}</SubmitButton>
        </Form>
      ) : (
        <Button refused={words.onlyMayor}>{words.open}</Button>
      )}
    </section>
  )
}

type Dates = Record<'opensOn' | 'closesOn' | 'answerDueOn' | 'paperDueOn', string> & {
  paperPlaces: { fr: string; it: string; en: string }
}

function Vote({ of, can, constraint }: Props) {
  const { t, paths } = useDeskLanguage()
  const words = t.budgetsDesk.show
  const action = paths.deskBudget(of.slug).vote
  const [form, fields] = useForm<Dates>({
    id: 'annonce-du-vote',
    constraint: constraint as never,
    defaultValue: { opensOn: of.opensOn, closesOn: of.closesOn, answerDueOn: of.answerDueOn },
    defaultNoValidate: false,
  })
  return (
    <section className="card acting" aria-labelledby="annoncer">
      <h2 id="annoncer">{words.vote}</h2>
      <p>{words.voteLead}</p>
      {can.open ? (
        <Form method="post" action={action} className="form" {...getFormProps(form)}>
          <DateField field={fields.opensOn} label={words.opensOn} />
          <DateField field={fields.closesOn} label={words.closesOn} />
          <DateField field={fields.answerDueOn} label={t.budgetsDesk.form.answerDueOn} />
          <PaperFields places={fields.paperPlaces.getFieldset()} dueOn={fields.paperDueOn} />
          <SubmitButton action={action}>{words.vote}</SubmitButton>
        </Form>
      ) : (
        <Button refused={words.onlyMayor}>{words.vote}</Button>
      )}
    </section>
  )
}

function Draw({ of }: Pick<Props, 'of'>) {
  const { t, paths } = useDeskLanguage()
  const words = t.budgetsDesk.show
  const action = paths.deskBudget(of.slug).draw
  return (
    <section className="card acting" aria-labelledby="tirage">
      <h2 id="tirage">{words.draw}</h2>
      <p>{words.drawLead(of.drawName)}</p>
      <Form method="post" action={action} className="form">
        <TextInput
          field={{ id: 'tire', name: 'drawn', required: true, maxLength: 200 }}
          label={words.drawn}
        />
        <SubmitButton action={action}>{words.drawSend}</SubmitButton>
      </Form>
    </section>
  )
}
