import { parseEuros, typedEuros } from '#app/lib/money/euros.ts'
import { Button } from '../button.tsx'
import { useLanguage } from '../language.tsx'
import { type FormField, initialText } from './field.tsx'

/**
 * Beside an amount that may be read in more than one way, or is to be read back: a button for each amount that it may be. One press sends the form with it, also without a script.
 */
export function MeantAmounts({
  field,
  toReadBack,
}: {
  field: FormField
  toReadBack?: string | null | undefined
}) {
  const { t, say, locale } = useLanguage()
  const typed = parseEuros(toReadBack ?? initialText(field) ?? '', locale)
  if (typed.length < (toReadBack ? 1 : 2)) return null
  return (
    <p className="actions">
      {/* The first button of a form is what the Enter key presses: it sends what is typed, and asks again. */}
      <button type="submit" hidden tabIndex={-1}>
        {t.common.send}
      </button>
      {typed.map((cents) => (
        <Button
          key={String(cents)}
          tone="secondary"
          name="meantAmount"
          value={`${field.name}=${typedEuros(cents)}`}
          formNoValidate
        >
          {t.ui.field.amountMeant(say.money(cents))}
        </Button>
      ))}
    </p>
  )
}

/** The sum that she has read back already: the form keeps it, whatever else is refused. */
export const ReadBack = ({ field }: { field: FormField }) => (
  <input type="hidden" name={field.name} defaultValue={initialText(field)} key={field.key} />
)
