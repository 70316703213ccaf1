import { controlProps, Field, type FieldProps, initialText } from './field.tsx'

/** A civil day, sent as `YYYY-MM-DD`. */
export function DateField(props: FieldProps) {
  const { minLength, maxLength, ...control } = controlProps(props.field, props.hint)
  return (
    <Field {...props}>
      <input
        key={props.field.key}
        {...control}
        type="date"
        min={props.field.min}
        max={props.field.max}
        className="input short"
        defaultValue={initialText(props.field)}
      />
    </Field>
  )
}
