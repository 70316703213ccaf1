import { stances } from '#app/lib/addresses/stance-words.ts'
import { Choices } from '../forms/choices.tsx'
import type { FieldProps } from '../forms/field.tsx'
import { useLanguage } from '../language.tsx'
import { Stance } from './stance.tsx'

/** One's opinion: for, neutral or against, in this order always. */
export function StanceChoice({
  label,
  ...props
}: Omit<FieldProps, 'label'> & { label?: FieldProps['label'] }) {
  const { t } = useLanguage()
  const words = t.ui.stance
  const options = stances.map((stance) => ({
    value: stance,
    label: <Stance stance={stance} word={words[stance]} />,
  }))
  return <Choices {...props} label={label ?? words.legend} options={options} row />
}
