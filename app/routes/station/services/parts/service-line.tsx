import type { ServiceCard } from '#app/domain/station/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { State } from './state.tsx'

/** One service among those of its kind: how it is now, and who runs it. */
export function ServiceLine({ of }: { of: Omit<ServiceCard, 'place'> }) {
  const { t, paths } = useLanguage()
  const { name, lang, slug, difficulty, body } = of
  return (
    <li>
      <div>
        <h3 className="text-base" lang={lang}>
          <a href={paths.service(slug).show}>{name}</a>
        </h3>
        <p className="text-sm text-second">
          {difficulty ? `${t.services.difficulty(t.services.difficulties[difficulty])} · ` : ''}
          {body.name}
        </p>
      </div>
      <div>
        <State of={of} />
      </div>
    </li>
  )
}
