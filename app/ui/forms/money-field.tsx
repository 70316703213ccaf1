import { useLanguage } from '../language.tsx'
import { controlProps, Field, type FieldProps, initialText } from './field.tsx'
import { MeantAmounts } from './meant-amounts.tsx'

/**
 * An amount in euros, as people write it: "1 234,50". The action parses it to cents; nothing is rounded here.
 * @param toReadBack the amount that a refusal asks her to read back.
 */
export function MoneyField({
  toReadBack,
  ...props
}: FieldProps & { toReadBack?: string | null | undefined }) {
  const { t } = useLanguage()
  const { field, hint } = props
  return (
    <Field {...props}>
      <span className="with-unit">
        <input
          key={field.key}
          {...controlProps(field, hint)}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="input short"
          defaultValue={initialText(field)}
        />
        <span aria-hidden="true">€</span>
        <span className="sr-only">{t.ui.field.euros}</span>
      </span>
      <MeantAmounts field={field} toReadBack={toReadBack} />
    </Field>
  )
}
