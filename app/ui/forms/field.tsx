import type { ReactNode } from 'react'
import { Icon } from '../drawings/icon.tsx'
import { useLanguage } from '../language.tsx'

/** What a form part reads of Conform's field metadata; a plain object does as well, for instance in a filter. */
export type FormField = {
  /** Changes when Conform resets the field: the control is then made anew. */
  key?: string | undefined
  id: string
  name: string
  errors?: string[] | undefined
  initialValue?: unknown
  required?: boolean | undefined
  minLength?: number | undefined
  maxLength?: number | undefined
  min?: string | number | undefined
  max?: string | number | undefined
  pattern?: string | undefined
  multiple?: boolean | undefined
}

/** What every form part takes. `optional: false` drops the mark where everything is optional, as in a filter. */
export type FieldProps = {
  field: FormField
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
  className?: string
}

/** Label, hint, control, and the error beside it. The mark says what is optional; the rest is obligatory. */
export function Field({
  field,
  label,
  hint,
  optional = true,
  className = '',
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={`field ${className}`}>
      <label htmlFor={field.id}>
        {label}
        <OptionalMark show={optional && !field.required} />
      </label>
      <Hint field={field}>{hint}</Hint>
      {children}
      <FieldError field={field} />
    </div>
  )
}

/** The same around several controls: a fieldset with its legend. */
export function FieldGroup({
  field,
  label,
  hint,
  optional = true,
  className = '',
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <fieldset
      className={`field ${className}`}
      id={field.id}
      tabIndex={-1}
      aria-describedby={describedBy(field, hint)}
    >
      <legend>
        {label}
        <OptionalMark show={optional && !field.required} />
      </legend>
      <Hint field={field}>{hint}</Hint>
      {children}
      <FieldError field={field} />
    </fieldset>
  )
}

/** The attributes that tie a control to its field, its hint and its error. */
export function controlProps(field: FormField, hint?: ReactNode) {
  return {
    id: field.id,
    name: field.name,
    required: field.required,
    minLength: field.minLength,
    maxLength: field.maxLength,
    'aria-invalid': field.errors?.length ? true : undefined,
    'aria-describedby': describedBy(field, hint),
  }
}

/**
 * A field with something said better than its schema could. Not `{ ...field, more }`: Conform computes each property
 * when it is read, so that a spread has neither name nor id.
 */
export const fieldWith = (field: FormField, more: Partial<FormField>): FormField => ({
  id: field.id,
  name: field.name,
  errors: field.errors,
  initialValue: field.initialValue,
  required: field.required,
  minLength: field.minLength,
  maxLength: field.maxLength,
  min: field.min,
  max: field.max,
  pattern: field.pattern,
  multiple: field.multiple,
  ...more,
})

/** What the field held when the page was made, or after a refused sending, as the control wants it. */
export const initialText = (field: FormField) =>
  field.initialValue == null ? undefined : String(field.initialValue)

const hintId = (field: FormField) => `${field.id}-description`
const errorId = (field: FormField) => `${field.id}-error`

function describedBy(field: FormField, hint: ReactNode) {
  const ids = [hint ? hintId(field) : '', field.errors?.length ? errorId(field) : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

function OptionalMark({ show }: { show: boolean }) {
  const { t } = useLanguage()
  return show ? <span className="optional"> ({t.common.optional})</span> : null
}

function Hint({ field, children }: { field: FormField; children: ReactNode }) {
  return children ? (
    <div className="hint" id={hintId(field)}>
      {children}
    </div>
  ) : null
}

function FieldError({ field }: { field: FormField }) {
  if (!field.errors?.length) return null
  return (
    <p className="error" id={errorId(field)}>
      <Icon name="danger" />
      <span>{field.errors.join(' ')}</span>
    </p>
  )
}
