import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { LikeCase, LikeCases } from '#app/domain/moderation/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { FieldGroup, type FormField } from '#app/ui/forms/field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Quoted } from '../../../moderation/parts/quoted.tsx'
import type { FormOf } from '../../parts/form-of.ts'

/**
 * Each text with a box that says that it was read, then one decision with one reason; what was chosen is confirmed before
 * it counts, with their number, and once more when others were chosen since.
 */
export function TogetherForm({
  of: { reported, cases },
  constraint,
  lastResult,
}: { of: LikeCases } & FormOf) {
  const { t } = useDeskLanguage()
  const words = t.moderation.desk
  const [form, fields] = useForm<{
    chosen: string[]
    decision: string
    ground: string
    reason: string
    confirmed: string
  }>({
    id: 'together',
    lastResult,
    constraint,
    defaultValue: { ground: cases[0]?.reasons[0] ?? 'advertising' },
    defaultNoValidate: false,
  })
  const decisions = [
    { value: 'hidden', label: words.hide, hint: words.hideHint },
    { value: 'kept', label: words.keep, hint: words.keepHint },
  ]
  const grounds = Object.entries(t.moderation.reasons).map(([value, label]) => ({ value, label }))
  const labels = {
    ...{ chosen: words.together.choose, decision: words.decision, ground: words.ground },
    ...{ reason: words.reason, confirmed: words.together.confirmation },
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      <FieldGroup
        field={fields.chosen}
        label={words.together.choose}
        hint={words.together.chooseHint}
        optional={false}
      >
        <ul className="grid gap-4">
          {cases.map((one) => (
            <OneCase key={one.id} of={one} field={fields.chosen} />
          ))}
        </ul>
      </FieldGroup>
      {reported ? (
        <Choices field={fields.decision} label={words.decision} options={decisions} />
      ) : (
        <input type="hidden" name="decision" value="hidden" />
      )}
      <Select field={fields.ground} label={words.ground} options={grounds} />
      <TextArea field={fields.reason} label={words.reason} hint={words.reasonHint} rows={3} />
      {fields.confirmed.errors?.length ? (
        <Confirmation field={fields.confirmed} chosen={chosenOf(fields.chosen).length} />
      ) : null}
      <SubmitButton>{reported ? words.publish : words.together.hide}</SubmitButton>
    </Form>
  )
}

/** One text as it stands, who wrote it, what was said against it, and the page where it is judged by itself. */
function OneCase({ of, field }: { of: LikeCase; field: FormField }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.moderation.desk
  const { id, mark, author, at, subject, reasons, notices, explanation } = of
  const asRead = `${id}:${mark}`
  const box = `${field.id}-${id}`
  return (
    <li className="card">
      <label className="choice" htmlFor={box}>
        <input
          type="checkbox"
          id={box}
          name={field.name}
          value={asRead}
          defaultChecked={chosenOf(field).includes(asRead)}
          aria-invalid={field.errors?.length ? true : undefined}
        />
        <span>
          {words.together.read(author.name ?? t.moderation.anonymous, say.instant(at))}
          <small>
            {`${t.ui.classOf[author.class]}, ${author.verified ? t.ui.standing.verified : t.ui.standing.declared}`}
            {subject ? `. ${words.on} ${subject.title}` : null}
          </small>
        </span>
      </label>
      <Quoted title={of.title} html={of.html} lang={of.lang} />
      {notices > 0 ? (
        <p className="text-sm text-second">
          {`${words.noticesCount(notices)} (${reasons.map((reason) => t.moderation.reasons[reason]).join(', ')})`}
          {explanation ? ` : ${explanation}` : null}
        </p>
      ) : null}
      <p className="text-sm">
        <a href={paths.deskNotice(id)}>{words.together.alone}</a>
      </p>
    </li>
  )
}

function Confirmation({ field, chosen }: { field: FormField; chosen: number }) {
  const { t } = useDeskLanguage()
  const words = t.moderation.desk.together
  return (
    <FieldGroup field={field} label={words.confirmation} optional={false}>
      <label className="choice">
        <input type="checkbox" name={field.name} value={String(chosen)} aria-invalid={true} />
        <span>{words.confirm(chosen)}</span>
      </label>
    </FieldGroup>
  )
}

const chosenOf = ({ initialValue }: FormField): string[] =>
  initialValue == null ? [] : [initialValue].flat().map(String)
