import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { bulletinCategories, bulletinEnds, severities } from '#app/lib/kinds.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { TimeField } from '#app/ui/forms/time-field.tsx'
import type { BulletinChoices } from './bulletin-choices.server.ts'
import { BulletinReach } from './bulletin-reach.tsx'

export type TypedBulletin = {
  [name in
    | 'bodyId'
    | 'severity'
    | 'confirmed'
    | 'category'
    | 'fr'
    | 'textFr'
    | 'it'
    | 'textIt'
    | 'en'
    | 'textEn'
    | 'fromOn'
    | 'fromTime'
    | 'ends'
    | 'untilOn'
    | 'untilTime'
    | 'subjectId'
    | 'worksLength'
    | 'worksWidth']?: string
} & { audiences: string[]; places: string[] }

/** The form of a bulletin, in a minute on a phone: how grave, about what, two lines, until when; the rest is folded. */
export function BulletinForm({
  choices,
  value,
  revision,
  constraint,
  lastResult,
}: {
  choices: BulletinChoices
  value: TypedBulletin
  revision?: number
  constraint: unknown
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t } = useDeskLanguage()
  const words = t.infosDesk.form
  const [form, fields] = useForm<Required<TypedBulletin>>({
    ...{ id: 'bulletin', lastResult, constraint: constraint as never },
    ...{ defaultValue: value, defaultNoValidate: false },
  })
  const labels = {
    ...{ severity: words.severity, confirmed: words.confirmed, category: words.category, bodyId: words.body },
    ...{ fr: words.heading, textFr: words.text, it: words.headings.it, en: words.headings.en },
    ...{ textIt: words.texts.it, textEn: words.texts.en, ends: words.ends, untilOn: words.untilOn },
    ...{ fromOn: words.fromOn },
    ...{ places: words.where, subjectId: words.subject },
    ...{ worksLength: words.worksLength, worksWidth: words.worksWidth },
  }
  const asked = Boolean(fields.confirmed.errors?.length)
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      {revision === undefined ? null : <input type="hidden" name="revision" value={revision} />}
      {choices.bodies.length === 1 ? (
        <input type="hidden" name="bodyId" value={choices.bodies[0]!.id} />
      ) : (
        <Select
          field={fields.bodyId}
          label={words.body}
          options={choices.bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Choices
        row
        field={fields.severity}
        label={words.severity}
        options={severities.map((one) => ({
          value: one,
          label: t.infoNames.severities[one],
          hint: words.hints[one],
        }))}
      />
      {asked ? <Checkbox field={fields.confirmed} label={words.confirmed} /> : null}
      <Select
        field={fields.category}
        label={words.category}
        options={bulletinCategories.map((one) => ({ value: one, label: t.infos.categories[one] }))}
      />
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.words}</legend>
        <TextInput field={fields.fr} label={words.heading} lang="fr" />
        <TextArea field={fields.textFr} label={words.text} rows={4} lang="fr" />
      </fieldset>
      <Choices
        row
        field={fields.ends}
        label={words.ends}
        options={bulletinEnds.map((one) => ({ value: one, label: words.endings[one] }))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField field={fields.untilOn} label={words.untilOn} />
        <TimeField field={fields.untilTime} label={words.untilTime} />
      </div>
      <Folded
        label={words.languages}
        open={Boolean(value.it || value.en || hasErrors(fields.textIt, fields.textEn, fields.it, fields.en))}
      >
        <TextInput field={fields.it} label={words.headings.it} lang="it" />
        <TextArea field={fields.textIt} label={words.texts.it} rows={3} lang="it" />
        <TextInput field={fields.en} label={words.headings.en} lang="en" />
        <TextArea field={fields.textEn} label={words.texts.en} rows={3} lang="en" />
      </Folded>
      <Folded label={words.from} open={revision !== undefined || hasErrors(fields.fromOn, fields.fromTime)}>
        <DateField field={fields.fromOn} label={words.fromOn} />
        <TimeField field={fields.fromTime} label={words.fromTime} />
      </Folded>
      <Folded
        label={words.more}
        open={value.places.length > 0 || value.audiences.length > 0 || Boolean(value.subjectId)}
      >
        <BulletinReach
          choices={choices}
          fields={{ places: fields.places, audiences: fields.audiences, subjectId: fields.subjectId }}
        />
      </Folded>
      <Folded
        label={words.works}
        open={Boolean(
          value.worksLength || value.worksWidth || hasErrors(fields.worksLength, fields.worksWidth),
        )}
      >
        <p className="hint">{words.worksHint}</p>
        <TextInput field={fields.worksLength} label={words.worksLength} inputMode="decimal" short />
        <TextInput field={fields.worksWidth} label={words.worksWidth} inputMode="decimal" short />
      </Folded>
      <SubmitButton>{revision === undefined ? words.publish : words.correct}</SubmitButton>
    </Form>
  )
}

const hasErrors = (...fields: { errors?: string[] | undefined }[]) =>
  fields.some(({ errors }) => Boolean(errors?.length))

/** What few bulletins need, behind one touch; open where something stands in it. */
function Folded({ label, open, children }: { label: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary className="button secondary">{label}</summary>
      <div className="mt-4 grid gap-4">{children}</div>
    </details>
  )
}
