import type { Settings } from '#app/domain/commune/index.ts'
import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import type { FormField } from '#app/ui/forms/field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'

type Setting = keyof Settings

/** The settings by subject, in the order of the form. */
export const groups = [
  {
    name: 'commune',
    settings: ['communeName', 'inseeCode', 'postalCode', 'latitude', 'longitude', 'languages'],
  },
  {
    name: 'publication',
    settings: [
      'siren',
      'siret',
      'prefId',
      'vatNumber',
      'address',
      'phone',
      'contactEmail',
      'publicationDirector',
      'hostName',
      'hostAddress',
      'hostPhone',
    ],
  },
  { name: 'privacy', settings: ['dpoName', 'dpoEmail', 'suppressionThreshold'] },
  {
    name: 'rules',
    settings: [
      'answerDays',
      'appealDays',
      'ownShareRate',
      'counterpartRate',
      'counterpartYearly',
      'preElection',
    ],
  },
  {
    name: 'accessibility',
    settings: [
      'accessibilityState',
      'accessibilityAuditOn',
      'accessibilityAuditBy',
      'accessibilityRate',
      'accessibilityNote',
    ],
  },
] as const satisfies { name: string; settings: Setting[] }[]

const numbers = new Set<Setting>([
  'suppressionThreshold',
  'ownShareRate',
  'counterpartRate',
  'counterpartYearly',
  'answerDays',
  'appealDays',
  'accessibilityRate',
])
const short = new Set<Setting>([
  'inseeCode',
  'postalCode',
  'latitude',
  'longitude',
  'siren',
  'siret',
  'prefId',
  'vatNumber',
  ...numbers,
])
const emails = new Set<Setting>(['contactEmail', 'dpoEmail'])

/** One setting, with the control that fits it. */
export function SettingField({ name, field }: { name: Setting; field: FormField }) {
  const { t } = useLanguage()
  const words = t.desk.settings
  const label = words.fields[name]
  const hint = (words.hints as Partial<Record<Setting, string>>)[name]
  switch (name) {
    case 'languages':
      return <Choices many row field={field} label={label} options={optionsOf(words.languages)} />
    case 'preElection':
      return <Checkbox field={field} label={label} hint={hint} />
    case 'accessibilityState':
      return (
        <Choices row field={field} label={label} hint={hint} options={optionsOf(words.accessibilityStates)} />
      )
    case 'accessibilityAuditOn':
      return <DateField field={field} label={label} />
    case 'accessibilityNote':
      return <TextArea field={field} label={label} />
    default:
      return (
        <TextInput
          field={field}
          label={label}
          hint={hint}
          short={short.has(name)}
          type={numbers.has(name) ? 'number' : emails.has(name) ? 'email' : 'text'}
        />
      )
  }
}

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
