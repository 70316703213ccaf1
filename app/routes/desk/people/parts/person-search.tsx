import type { ReactNode } from 'react'
import type { PersonFound } from '#app/domain/people/index.ts'
import { SearchField } from '#app/ui/forms/search-field.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Person } from '#app/ui/voices/person.tsx'
import { useStandingOf } from './standing-of.ts'

/** Finds people by name; each result leads to the desk's page about her, or holds a form of its own (`act`). */
export function PersonSearch({
  action,
  title,
  asked,
  found,
  hrefOf,
  act,
}: {
  action: string
  title: string
  asked: string
  found: PersonFound[] | null
  hrefOf?: (id: string) => string
  act?: (person: PersonFound) => ReactNode
}) {
  const { t } = useLanguage()
  const words = t.people.desk.counter
  const standingOf = useStandingOf()
  return (
    <section className="grid gap-4">
      <h2>{title}</h2>
      <form method="get" action={action} className="search max-w-xl">
        <SearchField label={words.findLabel} value={asked} />
      </form>
      {found ? <p aria-live="polite">{words.found(found.length)}</p> : null}
      <ul className="grid gap-2">
        {found?.map((person) => (
          <li key={person.id} className="card flex flex-wrap items-center justify-between gap-3">
            <Person name={person.name} href={hrefOf?.(person.id)} office={standingOf(person)} />
            {act?.(person)}
          </li>
        ))}
      </ul>
    </section>
  )
}
