import { FieldGroup, type FormField } from '#app/ui/forms/field.tsx'
import { OnceKey } from '#app/ui/forms/once-key.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { classChoices } from './class-choices.ts'

/** In which capacity one takes part: touching it answers, and sends the form. */
export function ClassTouch({ field, hint }: { field: FormField; hint: string }) {
  const { t } = useLanguage()
  const words = t.people.signIn.join
  return (
    <FieldGroup field={field} label={words.class} hint={hint}>
      {/* The first button of a form is what the Enter key presses: it answers nothing in her place. */}
      <button type="submit" hidden tabIndex={-1}>
        {words.confirm}
      </button>
      <OnceKey />
      <div className="choices">
        {classChoices(words.classes).map(({ value, label, hint }) => (
          <button key={value} type="submit" className="choice" name={field.name} value={value}>
            <span>
              {label}
              <small>{hint}</small>
            </span>
          </button>
        ))}
      </div>
    </FieldGroup>
  )
}
