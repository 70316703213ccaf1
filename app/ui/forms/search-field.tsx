import { Icon } from '../drawings/icon.tsx'
import { useLanguage } from '../language.tsx'

/** Words to look for, inside a GET form. */
export function SearchField({
  id = 'q',
  name = 'q',
  label,
  value,
  hint,
}: {
  id?: string
  name?: string
  label: string
  value?: string
  hint?: string
}) {
  const { t } = useLanguage()
  return (
    <search className="field search">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <div className="search-row">
        <input
          id={id}
          name={name}
          type="search"
          className="input"
          defaultValue={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <button type="submit" className="button secondary">
          <Icon name="search" />
          <span className="sr-only">{t.ui.search.submit}</span>
        </button>
      </div>
    </search>
  )
}
