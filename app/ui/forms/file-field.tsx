import { useLanguage } from '../language.tsx'
import { controlProps, Field, type FieldProps } from './field.tsx'

/** A file to send. `formats` and `size` are told before the choice, in words: "PDF ou photo", "10 Mo". */
export function FileField({
  accept,
  formats,
  size,
  hint,
  ...props
}: FieldProps & { accept: string; formats: string; size: string }) {
  const { t } = useLanguage()
  const limits = t.ui.field.fileLimit(formats, size)
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
