import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { ReadBack } from '#app/ui/forms/meant-amounts.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Lacking } from '../../parts/lacking.tsx'

type Text = { title?: string; benefits?: string }
type Fields = {
  projectId: string
  campaignId: string
  texts: { fr: Text; it: Text; en: Text }
  price: string
  readBack: string
  vatRate: string
  vatExemption: string
  quantity: string
  closesOn: string
}

const rates = [2000, 1000, 550, 0]

/** A package before it is offered: French always, the other languages folded until they are written. */
export function PackageForm({
  projects,
  campaigns,
  constraint,
  lastResult,
  toReadBack,
}: {
  projects: readonly { id: string; title: string }[]
  campaigns: readonly { id: string; title: string; project: string }[]
  constraint: NonNullable<Parameters<typeof useForm>[0]>['constraint']
  lastResult?: SubmissionResult<string[]>
  toReadBack: string | null
}) {
  const { t, say } = useLanguage()
  const words = t.sponsoring.desk.form
  const [form, fields] = useForm<Fields>({
    id: 'formule',
    lastResult,
    constraint: constraint as never,
    defaultValue: { vatRate: '2000' },
    defaultNoValidate: false,
  })
  const texts = fields.texts.getFieldset()
  const labels = {
    ...{ projectId: words.project, campaignId: words.campaign },
    ...Object.fromEntries(
      (['fr', 'it', 'en'] as const).flatMap((lang) => [
        [`texts.${lang}.title`, words.titleField],
        [`texts.${lang}.benefits`, words.benefits],
      ]),
    ),
    ...{ price: words.price, vatRate: words.vatRate, vatExemption: words.vatExemption },
    ...{ quantity: words.quantity, closesOn: words.closesOn },
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      <Select
        field={fields.projectId}
        label={words.project}
        options={projects.map(({ id, title }) => ({ value: id, label: title, lang: 'fr' }))}
        none={<Lacking what="projects" />}
      />
      {campaigns.length > 0 ? (
        <Select
          field={fields.campaignId}
          label={words.campaign}
          hint={words.campaignHint}
          empty={words.noCampaign}
          options={campaigns.map(({ id, title, project }) => ({ value: id, label: `${title} (${project})` }))}
        />
      ) : null}
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.french}</legend>
        <OneLanguage of={texts.fr} lang="fr" />
      </fieldset>
      {(['it', 'en'] as const).map((lang) => (
        <details key={lang} className="card" open={isWritten(texts[lang]) || undefined}>
          <summary>
            <strong>{lang === 'it' ? words.italian : words.english}</strong>
          </summary>
          <div className="mt-4 grid gap-5">
            <OneLanguage of={texts[lang]} lang={lang} />
          </div>
        </details>
      ))}
      <MoneyField field={fields.price} label={words.price} hint={words.priceHint} toReadBack={toReadBack} />
      <ReadBack field={fields.readBack} />
      <Select
        field={fields.vatRate}
        label={words.vatRate}
        empty={null}
        options={rates.map((rate) => ({
          value: String(rate),
          label: rate ? words.rate(say.number(rate / 100)) : words.noVat,
        }))}
      />
      <TextInput
        field={fields.vatExemption}
        label={words.vatExemption}
        hint={words.vatExemptionHint}
        lang="fr"
      />
      <TextInput
        field={fields.quantity}
        label={words.quantity}
        hint={words.quantityHint}
        inputMode="numeric"
        short
      />
      <DateField field={fields.closesOn} label={words.closesOn} />
      <p>
        <SubmitButton>{words.send}</SubmitButton>
      </p>
    </Form>
  )
}

function OneLanguage({ of, lang }: { of: FieldMetadata<Text>; lang: string }) {
  const { t } = useLanguage()
  const words = t.sponsoring.desk.form
  const { title, benefits } = of.getFieldset()
  return (
    <>
      <TextInput field={title} label={words.titleField} lang={lang} />
      <TextArea field={benefits} label={words.benefits} hint={words.benefitsHint} rows={4} lang={lang} />
    </>
  )
}

function isWritten(of: FieldMetadata<Text>): boolean {
  const text = of.initialValue as Text | undefined
  return Boolean(text?.title || text?.benefits) || Object.keys(of.allErrors).length > 0
}
