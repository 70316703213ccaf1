import type { ComponentProps } from 'react'
import { controlProps, Field, type FieldProps, initialText } from './field.tsx'

type Own = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'inputMode' | 'placeholder' | 'spellCheck' | 'lang' | 'readOnly' | 'list'
>

/** One line of text. `short` for codes, years, postcodes: a field as long as what it waits for. */
export function TextInput({
  type = 'text',
  short = false,
  field,
  label,
  hint,
  optional,
  className,
  ...input
}: FieldProps & Own & { type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'number'; short?: boolean }) {
  return (
    <Field {...{ field, label, hint, optional, className }}>
      <input
        key={field.key}
        {...controlProps(field, hint)}
        {...input}
        type={type}
        min={field.min}
        max={field.max}
        pattern={field.pattern}
        className={short ? 'input short' : 'input'}
        defaultValue={initialText(field)}
      />
    </Field>
  )
}
