import type { ReactNode } from 'react'
import { Icon } from '../drawings/icon.tsx'
import { useLanguage } from '../language.tsx'
import { SearchField } from './search-field.tsx'
import { type Option, Select } from './select.tsx'

export type Filter = {
  name: string
  label: string
  options: readonly Option[]
  value?: string
  /** The words of no choice; null where one is always made. */
  all?: string | null
}

/** The choices of a list with how many each leaves; one that would leave nothing is offered only while it is made. */
export function countedOptions<Key extends string>(
  labels: Readonly<Record<Key, string>>,
  found: Readonly<Partial<Record<Key, number>>>,
  of: { made?: Key; word: (key: Key) => string; label: (name: string, found: number) => string },
): Option[] {
  return (Object.keys(labels) as Key[])
    .filter((key) => found[key] || key === of.made)
    .map((key) => ({ value: of.word(key), label: of.label(labels[key], found[key] ?? 0) }))
}

/**
 * A GET form: what it chooses stands in the address and can be shared. `chosen` are the chips, each linking to the
 * list without it; `search` puts a field of words before the choices.
 */
export function Filters({
  action,
  search,
  filters,
  chosen = [],
  clear,
  children,
}: {
  action: string
  search?: { label: string; value?: string; hint?: string }
  filters: readonly Filter[]
  chosen?: readonly { label: string; without: string }[]
  clear?: string
  children?: ReactNode
}) {
  const { t } = useLanguage()
  const words = t.ui.filters
  return (
    <section aria-label={words.label} className="mb-8">
      <form method="get" action={action} className="filters">
        {search ? <SearchField {...search} /> : null}
        {filters.map(({ name, label, options, value, all }) => (
          <Select
            key={`${name}-${value ?? ''}`}
            field={{ id: `filter-${name}`, name, initialValue: value }}
            label={label}
            options={options}
            empty={all === undefined ? t.common.allValues : all}
            optional={false}
          />
        ))}
        {children}
        <button type="submit" className="button secondary">
          {words.apply}
        </button>
      </form>
      {chosen.length > 0 ? (
        <div className="chips">
          {chosen.map(({ label, without }) => (
            <a key={without} href={without}>
              <span className="sr-only">{words.remove(label)}</span>
              <span aria-hidden="true">{label}</span>
              <Icon name="close" />
            </a>
          ))}
          {clear ? (
            <a className="clear" href={clear}>
              {words.clear}
            </a>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}
