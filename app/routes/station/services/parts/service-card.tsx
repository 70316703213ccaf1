import type { ServiceCard as Card } from '#app/domain/station/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { State } from './state.tsx'

/** One service of a list: what it is and how it is now, where, and who runs it. */
export function ServiceCard({ of, here = false }: { of: Card; here?: boolean }) {
  const { t, paths } = useLanguage()
  const words = t.services
  const kind = of.difficulty ? words.difficulty(words.difficulties[of.difficulty]) : t.places.kinds[of.kind]
  return (
    <li className="card">
      <p className="eyebrow text-sm text-second">{kind}</p>
      <h3 className="text-lg" lang={of.lang}>
        <a href={paths.service(of.slug).show}>{of.name}</a>
      </h3>
      <State of={of} />
      <p className="mt-2 text-sm text-second">{here ? of.body.name : `${of.place.name} · ${of.body.name}`}</p>
    </li>
  )
}
