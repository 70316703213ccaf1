import { type ComponentProps, type ReactNode, useState } from 'react'
import { useLanguage } from '../language.tsx'
import { controlProps, Field, type FieldProps, type FormField, initialText } from './field.tsx'

type Own = Pick<ComponentProps<'textarea'>, 'rows' | 'placeholder' | 'lang' | 'spellCheck' | 'autoFocus'>

/**
 * Several lines of text. Where the field has a greatest length, it is told beneath; with a script the count follows
 * the writing. The text is never cut: too long is said, and can be shortened.
 */
export function TextArea({
  field,
  label,
  hint,
  optional,
  className,
  rows = 5,
  above,
  ...own
}: FieldProps & Own & { above?: ReactNode }) {
  const [length, setLength] = useState<number | null>(null)
  const { maxLength, ...control } = controlProps(field, hint)
  return (
    <Field {...{ field, label, hint, optional, className }}>
      {above}
      <textarea
        key={field.key}
        {...control}
        {...own}
        rows={rows}
        className="input"
        defaultValue={initialText(field)}
        onInput={maxLength ? (event) => setLength(event.currentTarget.value.length) : undefined}
      />
      {maxLength ? <Counter field={field} max={maxLength} length={length} /> : null}
    </Field>
  )
}

function Counter({ field, max, length }: { field: FormField; max: number; length: number | null }) {
  const { t } = useLanguage()
  const left = max - (length ?? initialText(field)?.length ?? 0)
  const words = t.ui.field
  const text = length === null ? words.atMost(max) : left < 0 ? words.excess(-left) : words.left(left)
  // Spoken only near the end: a count at each key would drown the writing.
  return (
    <p
      className={left < 0 ? 'error small' : 'muted small'}
      aria-live={left <= 20 && length !== null ? 'polite' : 'off'}
    >
      {text}
    </p>
  )
}
