import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import type { FormField } from '#app/ui/forms/field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { type Setting, settingsForm } from './settings-form.ts'

/** One setting, with the control that fits it. */
export function SettingField({ name, field }: { name: Setting; field: FormField }) {
  const { t } = useLanguage()
  const words = t.desk.settings
  const hint = (words.hints as Partial<Record<Setting, string>>)[name]
  const said = { field, label: words.fields[name], hint }
  const [, control] = settingsForm[name]
  switch (control) {
    case 'languages':
      return <Choices many row {...said} options={optionsOf(words.languages)} />
    case 'classes':
      return <Choices many row {...said} options={optionsOf(t.ui.classes)} />
    case 'yes':
      return <Checkbox {...said} />
    case 'accessibility':
      return <Choices row {...said} options={optionsOf(words.accessibilityStates)} />
    case 'day':
      return <DateField {...said} />
    case 'text':
      return <TextArea {...said} />
    case 'line':
      return <TextInput {...said} />
    case 'short':
      return <TextInput {...said} short />
    case 'number':
      return <TextInput {...said} short type="number" />
    case 'email':
      return <TextInput {...said} type="email" />
  }
}

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
