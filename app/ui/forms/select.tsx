import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'
import { controlProps, Field, type FieldProps, initialText } from './field.tsx'

/** `lang` where the label is somebody's words rather than the interface's. */
export type Option = { value: string; label: string; lang?: string }

/** `empty` is the words of no choice; null when one is always chosen. `none`: why there is nothing to choose, and where to go. */
export function Select({
  options,
  empty,
  none,
  ...given
}: FieldProps & { options: readonly Option[]; empty?: string | null; none?: ReactNode }) {
  const { t } = useLanguage()
  const nothing = options.length === 0
  const props = nothing && none ? { ...given, hint: none } : given
  const { minLength, maxLength, ...control } = controlProps(props.field, props.hint)
  return (
    <Field {...props}>
      <select
        key={props.field.key}
        {...control}
        className="input"
        defaultValue={initialText(props.field) ?? ''}
      >
        {empty === null && !nothing ? null : (
          <option value="">{nothing ? t.ui.field.nothing : (empty ?? t.ui.field.choose)}</option>
        )}
        {options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
