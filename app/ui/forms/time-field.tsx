import { controlProps, Field, type FieldProps, initialText } from './field.tsx'

/** An hour by the commune's clocks, sent as `HH:MM`. */
export function TimeField(props: FieldProps) {
  const { minLength, maxLength, ...control } = controlProps(props.field, props.hint)
  return (
    <Field {...props}>
      <input
        key={props.field.key}
        {...control}
        type="time"
        className="input short"
        defaultValue={initialText(props.field)}
      />
    </Field>
  )
}
