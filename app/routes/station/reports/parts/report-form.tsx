import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useRef } from 'react'
import type { CategoryChoice } from '#app/domain/field/index.ts'
import { pictures } from '#app/lib/file-limits.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { PickPoint } from '#app/ui/map/pick-point.tsx'
import { LanguageField } from '../../../participation/parts/comment-form.tsx'
import { type DeviceDraft, keep } from '../offline/draft-store.ts'
import { DraftsHere, fillForm } from '../offline/drafts-here.tsx'
import { useDrafts } from '../offline/use-drafts.ts'
import { useOfflineForm } from '../offline/use-offline-form.ts'
import { KeptNotice, WithoutNetwork } from '../offline/without-network.tsx'
import { TakenPoint } from './taken-point.tsx'

type Fields = Record<
  'kind' | 'categoryId' | 'photos' | 'body' | 'placeId' | 'whereabouts' | 'latitude' | 'longitude' | 'lang',
  string
>

/** What somebody saw: a photo, what it is, a sentence, and where. Everything but the photo is typed as well as touched. */
export function ReportForm({
  categories,
  places,
  about,
  placeId,
  constraint,
  lastResult,
}: {
  categories: readonly CategoryChoice[]
  places: readonly { id: string; name: string; lang: Locale }[]
  about: string | null
  placeId: string | undefined
  constraint: unknown
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t, locale } = useLanguage()
  const words = t.field.write.field
  const offline = useOfflineForm()
  const drafts = useDrafts()
  const own = useRef<HTMLFormElement>(null)
  const [form, fields] = useForm<Fields>({
    id: 'signalement',
    lastResult: offline.result ?? lastResult,
    constraint: constraint as never,
    defaultValue: {
      ...{ kind: about ? 'evidence' : 'fault', placeId },
      lang: locales.find((one) => one === locale),
    },
    defaultNoValidate: false,
  })
  const labels = {
    ...{ kind: words.kind, categoryId: words.category, photos: words.photos, body: words.body },
    ...{ placeId: words.place, whereabouts: words.whereabouts, latitude: words.latitude },
    ...{ longitude: words.longitude, lang: words.lang },
  }
  const kinds = about ? (['evidence'] as const) : (['fault', 'observation'] as const)
  const props = getFormProps(form)
  const edit = (draft: DeviceDraft) => {
    if (!own.current) return
    // It leaves by itself no more, while somebody writes on it.
    void keep({ ...draft, state: 'unfinished' })
    offline.take(draft)
    fillForm(own.current, draft)
  }
  return (
    <>
      <DraftsHere drafts={drafts} edit={edit} />
      <KeptNotice said={offline.said} />
      <Form
        method="post"
        encType="multipart/form-data"
        className="form"
        ref={own}
        {...props}
        onSubmit={(event) => {
          props.onSubmit(event)
          void offline.submit(event)
        }}
      >
        <ErrorSummary form={form} labels={labels} />
        {about ? <input type="hidden" name="about" value={about} /> : null}
        {offline.own ? (
          <>
            <input type="hidden" name="deviceId" value={offline.own.id} />
            <input type="hidden" name="token" value={offline.own.token} />
          </>
        ) : null}
        <FileField
          field={fieldWith(fields.photos, { multiple: true, required: false })}
          label={words.photos}
          hint={words.photosHint}
          formats={words.photoFormats}
          accept={pictures}
          purpose="photo"
        />
        {about ? (
          <input type="hidden" name="kind" value="evidence" />
        ) : (
          <Choices
            row
            optional={false}
            field={fields.kind}
            label={words.kind}
            options={kinds.map((value) => ({ value, label: t.field.kinds[value] }))}
          />
        )}
        <Choices
          field={fields.categoryId}
          label={words.category}
          options={categories.map(({ id, name, body, days }) => ({
            value: id,
            label: words.categoryOption(name, body ?? t.field.commune, days),
          }))}
        />
        <TextArea field={fields.body} label={words.body} hint={words.bodyHint} rows={3} />
        <fieldset className="grid gap-5">
          <legend className="font-title text-xl font-bold">{words.where}</legend>
          <p className="hint">{words.whereHint}</p>
          <TakenPoint form={form.id} />
          <PickPoint
            latitude={fields.latitude.id}
            longitude={fields.longitude.id}
            place={fields.placeId.id}
          />
          <Select
            field={fields.placeId}
            label={words.place}
            empty={words.placeNone}
            options={places.map(({ id, name, lang }) => ({
              value: id,
              label: name,
              ...(lang === locale ? {} : { lang }),
            }))}
          />
          <TextInput field={fields.whereabouts} label={words.whereabouts} hint={words.whereaboutsHint} />
          <div className="grid grid-cols-2 gap-3">
            <TextInput field={fields.latitude} label={words.latitude} inputMode="decimal" short />
            <TextInput field={fields.longitude} label={words.longitude} inputMode="decimal" short />
          </div>
        </fieldset>
        <LanguageField field={fields.lang} label={words.lang} />
        <WithoutNetwork keep={() => own.current && void offline.keepUnfinished(own.current)} />
        <SubmitButton>{t.field.write.next}</SubmitButton>
      </Form>
    </>
  )
}
