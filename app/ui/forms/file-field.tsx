import { mostMegabytes, type Purpose } from '#app/lib/file-limits.ts'
import { useLanguage } from '../language.tsx'
import { controlProps, Field, type FieldProps } from './field.tsx'

/** A file to send. `formats`, in words ("PDF ou photo"), and the most that it may weigh are told before the choice. */
export function FileField({
  accept,
  formats,
  purpose,
  hint,
  ...props
}: FieldProps & { accept: string; formats: string; purpose: Purpose }) {
  const { t, say } = useLanguage()
  const limits = t.ui.field.fileLimit(formats, say.number(mostMegabytes[purpose]))
  const told = hint ? (
    <>
      {hint} {limits}
    </>
  ) : (
    limits
  )
  const { minLength, maxLength, ...control } = controlProps(props.field, told)
  return (
    <Field {...props} hint={told}>
      <input {...control} type="file" accept={accept} multiple={props.field.multiple} className="input" />
    </Field>
  )
}
