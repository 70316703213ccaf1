import { Button } from '../button.tsx'
import { useLanguage } from '../language.tsx'
import type { FormField } from './field.tsx'

/** Beside a name that is refused, a free one: one button sends the form with it, also without a script. */
export function OfferedName({ field, name }: { field: FormField; name: string }) {
  const { t } = useLanguage()
  if (!field.errors?.length) return null
  return (
    <p>
      {/* The first button of a form is what the Enter key presses: it sends what is typed, not what is offered. */}
      <button type="submit" hidden tabIndex={-1}>
        {t.people.sendTyped}
      </button>
      <Button tone="secondary" name="offeredName" value={name} formNoValidate>
        {t.people.takeName(name)}
      </Button>
    </p>
  )
}
