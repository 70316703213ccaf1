import { Choices } from '#app/ui/forms/choices.tsx'
import type { FormField } from '#app/ui/forms/field.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { cadences } from './cadences.ts'

/** How often one is told, each with what it means. */
export function CadenceChoice({ field }: { field: FormField }) {
  const { t } = useLanguage()
  const words = t.following
  const options = cadences.map((value) => ({
    value,
    label: words.cadence[value],
    hint: words.cadenceHint[value],
  }))
  return <Choices field={field} label={words.howOften} options={options} optional={false} />
}
