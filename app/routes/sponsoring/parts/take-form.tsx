import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { OfferedPackage, Speaks } from '#app/domain/funding/index.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Limits } from './package-card.tsx'
import { PriceTable } from './price-table.tsx'

type Fields = {
  organisationId: string
  billing: { name: string; address: string; siret?: string; vatNumber?: string; email: string }
  website?: string
  logoAlt?: string
  clientKey: string
  file?: File
}

/** For whom, whom to invoice, what everybody will see; and all that is paid, right above the button. */
export function TakeForm({
  offered,
  speaks,
  email,
  clientKey,
  constraint,
  lastResult,
}: {
  offered: OfferedPackage
  speaks: readonly Speaks[]
  email: string
  clientKey: string
  constraint: NonNullable<Parameters<typeof useForm>[0]>['constraint']
  lastResult?: SubmissionResult<string[]>
}) {
  const { t, say } = useLanguage()
  const words = t.sponsoring.form
  const only = speaks.length === 1 ? speaks[0] : undefined
  const [form, fields] = useForm<Fields>({
    id: 'parrainage',
    lastResult,
    constraint: constraint as never,
    defaultValue: { organisationId: only?.id ?? '', billing: { name: only?.name ?? '', email } },
    defaultNoValidate: false,
  })
  const billing = fields.billing.getFieldset()
  const labels = {
    organisationId: words.organisation,
    'billing.name': words.name,
    'billing.address': words.address,
    'billing.siret': words.siret,
    'billing.vatNumber': words.vatNumber,
    'billing.email': words.email,
    file: words.logo,
    logoAlt: words.logoAlt,
    website: words.website,
  }
  return (
    <Form method="post" encType="multipart/form-data" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="clientKey" value={clientKey} />
      <Select
        field={fields.organisationId}
        label={words.organisation}
        empty={only ? null : undefined}
        options={speaks.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.billing}</legend>
        <TextInput field={billing.name} label={words.name} autoComplete="organization" />
        <TextArea field={billing.address} label={words.address} hint={words.addressHint} rows={3} />
        <TextInput
          field={billing.siret}
          label={words.siret}
          hint={only?.siret ? words.siretHint(only.siret) : words.siretHintMany}
          inputMode="numeric"
          short
        />
        <TextInput field={billing.vatNumber} label={words.vatNumber} hint={words.vatNumberHint} short />
        <TextInput
          field={billing.email}
          label={words.email}
          hint={words.emailHint}
          type="email"
          autoComplete="email"
        />
      </fieldset>
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.shown}</legend>
        <FileField
          field={fields.file}
          label={words.logo}
          hint={words.logoHint}
          accept="image/png,image/jpeg,image/webp"
          formats={words.logoFormats}
          purpose="photo"
        />
        <TextInput field={fields.logoAlt} label={words.logoAlt} hint={words.logoAltHint} lang="fr" />
        <TextInput field={fields.website} label={words.website} hint={words.websiteHint} type="url" />
      </fieldset>
      <section className="card acting" aria-labelledby="avant-de-payer">
        <h2 id="avant-de-payer">{words.before}</h2>
        <PriceTable of={offered.price} exemption={offered.vatExemption} />
        <Limits of={offered} />
        <p className="text-sm">{t.sponsoring.package.notGift}</p>
        <p className="text-sm">{t.sponsoring.package.cancel}</p>
        <p>
          <SubmitButton refused={offered.notNow ? t.sponsoring.package.notNow[offered.notNow] : undefined}>
            {words.pay(say.money(offered.price.gross))}
          </SubmitButton>
        </p>
      </section>
    </Form>
  )
}
