import { useEffect, useRef } from 'react'
import { useLanguage } from '../language.tsx'

/** What is read of Conform's form metadata. */
type FormErrors = { id: string; errors?: string[] | undefined; allErrors: Record<string, string[]> }

/**
 * All that a refused form must say, at its top, with a link to each field. `labels` names the fields by their names; the
 * form's own errors (the refusal of a rule) come first. Takes the focus, so that it is read out; without a script the
 * browser does it by `autofocus`.
 */
export function ErrorSummary({ form, labels }: { form: FormErrors; labels: Record<string, string> }) {
  const { t } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const fields = Object.entries(form.allErrors).filter(([name, errors]) => name !== '' && errors.length > 0)
  const count = fields.length + (form.errors?.length ?? 0)
  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])
  if (count === 0) return null
  const title = `${form.id}-errors`
  return (
    // biome-ignore lint/a11y/noAutofocus: a refused form that says nothing to a screen reader is lost
    <div ref={box} className="error-summary" role="alert" aria-labelledby={title} tabIndex={-1} autoFocus>
      <h2 id={title}>{t.common.form.errorSummary(count)}</h2>
      <ul>
        {form.errors?.map((error) => (
          <li key={error}>{error}</li>
        ))}
        {fields.map(([name, errors]) => (
          <li key={name}>
            <a href={`#${form.id}-${name}`}>
              {labels[name] ? `${labels[name]} — ` : ''}
              {errors.join(' ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
