import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
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
          <div className="grid gap-5 sm:grid-cols-2">
            <TextInput field={fields.latitude} label={words.latitude} inputMode="decimal" short />
            <TextInput field={fields.longitude} label={words.longitude} inputMode="decimal" short />
          </div>
          <FromDevice form={form.id} />
          <PickPoint
            latitude={fields.latitude.id}
            longitude={fields.longitude.id}
            place={fields.placeId.id}
          />
        </fieldset>
        <LanguageField field={fields.lang} label={words.lang} />
        <WithoutNetwork keep={() => own.current && void offline.keepUnfinished(own.current)} />
        <SubmitButton>{t.field.write.next}</SubmitButton>
      </Form>
    </>
  )
}

/** With a script, the two numbers come from the device: what it knows to a hundred metres at worst. */
function FromDevice({ form }: { form: string }) {
  const { t } = useLanguage()
  const [said, setSaid] = useState<'can' | 'asks' | 'imprecise' | 'refused' | null>(null)
  const words = t.field.write.field.device
  useEffect(() => setSaid('geolocation' in navigator ? 'can' : null), [])
  if (said === null) return null
  const ask = () => {
    setSaid('asks')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (coords.accuracy > 100) return setSaid('imprecise')
        write(form, 'latitude', coords.latitude)
        write(form, 'longitude', coords.longitude)
        setSaid('can')
      },
      () => setSaid('refused'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    )
  }
  return (
    <div>
      <button type="button" className="button secondary" onClick={ask} disabled={said === 'asks'}>
        {said === 'asks' ? words.asks : words.here}
      </button>
      <p className="hint" role="status">
        {said === 'imprecise' ? words.imprecise : said === 'refused' ? words.refused : ''}
      </p>
    </div>
  )
}

function write(form: string, field: 'latitude' | 'longitude', degrees: number) {
  const input = document.getElementById(`${form}-${field}`)
  if (input instanceof HTMLInputElement) input.value = degrees.toFixed(5)
}
