import type { ReactNode } from 'react'
import { FieldGroup, type FieldProps, type FormField } from './field.tsx'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

/** Radio buttons (one) or check boxes (`many`) as cards, large enough for a glove. `row` sets short ones side by side, `wide` longer ones. */
export function Choices({
  options,
  many = false,
  row = false,
  ...props
}: FieldProps & { options: readonly Choice[]; many?: boolean; row?: boolean | 'wide' }) {
  const { field } = props
  return (
    <FieldGroup {...props}>
      <div className={row ? `choices row ${row === 'wide' ? 'wide' : ''}` : 'choices'}>
        {options.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type={many ? 'checkbox' : 'radio'}
              name={field.name}
              value={choice.value}
              defaultChecked={isChosen(field, choice.value)}
              disabled={choice.disabled}
              required={many ? undefined : field.required}
              aria-invalid={field.errors?.length && many ? true : undefined}
            />
            <span>
              {choice.label}
              {choice.hint ? <small>{choice.hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

/** One box to tick: a consent, an option. Its label is a whole sentence. */
export function Checkbox({ field, label, hint }: Pick<FieldProps, 'field' | 'label' | 'hint'>) {
  return (
    <div className="field">
      <label className="choice">
        <input
          type="checkbox"
          id={field.id}
          name={field.name}
          value="on"
          required={field.required}
          defaultChecked={field.initialValue === 'on' || field.initialValue === true}
          aria-invalid={field.errors?.length ? true : undefined}
          aria-describedby={field.errors?.length ? `${field.id}-error` : undefined}
        />
        <span>
          {label}
          {hint ? <small>{hint}</small> : null}
        </span>
      </label>
      {field.errors?.length ? (
        <p className="error" id={`${field.id}-error`}>
          {field.errors.join(' ')}
        </p>
      ) : null}
    </div>
  )
}

function isChosen(field: FormField, value: string) {
  return Array.isArray(field.initialValue) ? field.initialValue.includes(value) : field.initialValue === value
}
