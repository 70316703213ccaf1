import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { budgetCompletions, budgetForms, budgetRules, personClasses } from '#app/lib/kinds.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'

type Text = { fr: string; it: string; en: string }
type Line =
  | 'amount'
  | 'ideaCap'
  | 'placeCap'
  | 'shortlist'
  | 'form'
  | 'min'
  | 'max'
  | 'points'
  | 'rule'
  | 'completion'
  | 'fill'
  | 'comparison'
  | 'verifiedOnly'
  | 'minAge'
  | 'ideasUntil'
  | 'opensOn'
  | 'closesOn'
  | 'answerDueOn'
  | 'drawName'
export type Rules = Record<'title' | 'summary' | 'pack' | 'perimeter', Text> &
  Record<Line, string> & { classes: string[] }

/** The rules of a draft: the sum, what may be paid for, who votes, how and when. */
export function BudgetForm({
  content,
  constraint,
  lastResult,
}: {
  content: Partial<Rules>
  constraint: unknown
  lastResult?: SubmissionResult<string[]>
}) {
  const { t } = useDeskLanguage()
  const words = t.budgetsDesk.form
  const votes = t.votesDesk.form
  const [form, fields] = useForm<Rules>({
    id: 'budget',
    lastResult,
    constraint: constraint as never,
    defaultValue: content,
    defaultNoValidate: false,
  })
  const langs = [
    { lang: 'fr', name: words.french },
    { lang: 'it', name: words.italian },
    { lang: 'en', name: words.english },
  ] as const
  const texts = ['title', 'summary', 'perimeter', 'pack'] as const
  const labels = {
    ...{ amount: words.amount, ideaCap: words.ideaCap, placeCap: words.placeCap, shortlist: words.shortlist },
    ...{ form: words.form, min: words.min, max: words.max, points: words.points, rule: words.rule },
    ...{ completion: words.completion, comparison: words.comparison, ideasUntil: words.ideasUntil },
    ...{ classes: votes.classes, minAge: votes.minAge, opensOn: votes.opensOn, closesOn: votes.closesOn },
    ...{ answerDueOn: words.answerDueOn, drawName: votes.drawName },
    ...Object.fromEntries(
      langs.flatMap(({ lang, name }) => texts.map((part) => [`${part}.${lang}`, `${words[part]}, ${name}`])),
    ),
  }
  const said = { title: TextInput, perimeter: TextInput, summary: TextArea, pack: MarkdownField }
  const named = <Name extends string>(names: readonly Name[], labels: Record<Name, string>) =>
    names.map((value) => ({ value, label: labels[value] }))
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      {texts.map((part) => {
        const [inAll, Said] = [fields[part].getFieldset(), said[part]]
        return langs.map(({ lang, name }) => (
          <Said key={lang} field={inAll[lang]} label={`${words[part]}, ${name}`} lang={lang} />
        ))
      })}
      <MoneyField field={fields.amount} label={words.amount} />
      <MoneyField field={fields.ideaCap} label={words.ideaCap} />
      <MoneyField field={fields.placeCap} label={words.placeCap} />
      <TextInput field={fields.shortlist} label={words.shortlist} type="number" short />
      <Select field={fields.form} label={words.form} options={named(budgetForms, words.forms)} />
      <TextInput field={fields.min} label={words.min} type="number" short />
      <TextInput field={fields.max} label={words.max} type="number" short />
      <TextInput field={fields.points} label={words.points} type="number" short />
      <Select field={fields.rule} label={words.rule} options={named(budgetRules, words.rules)} />
      <Select
        field={fields.completion}
        label={words.completion}
        options={named(budgetCompletions, words.completions)}
      />
      <Checkbox field={fields.fill} label={words.fill} />
      <Checkbox field={fields.comparison} label={words.comparison} />
      <Choices
        many
        row
        field={fields.classes}
        label={votes.classes}
        options={personClasses.map((value) => ({ value, label: t.ui.classes[value] }))}
      />
      <Checkbox field={fields.verifiedOnly} label={votes.verifiedOnly} />
      <TextInput field={fields.minAge} label={votes.minAge} type="number" short />
      <DateField field={fields.ideasUntil} label={words.ideasUntil} />
      <DateField field={fields.opensOn} label={votes.opensOn} />
      <DateField field={fields.closesOn} label={votes.closesOn} />
      <DateField field={fields.answerDueOn} label={words.answerDueOn} />
      <TextInput field={fields.drawName} label={votes.drawName} hint={votes.drawHint} />
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  )
}
