import type { DossierCard } from '#app/domain/dossiers/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Section } from './section.tsx'

/** The subsidy dossiers that moved last: whom the commune asks, for how much, and where that stands. */
export function Dossiers({ cards }: { cards: readonly Omit<DossierCard, 'summary'>[] }) {
  const { t, say, paths } = useLanguage()
  const [words, names] = [t.home.dossiers, t.dossierNames]
  if (cards.length === 0) return null
  return (
    <Section id="dossiers" title={words.title} more={[{ href: paths.dossiers(), label: words.all }]}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map(({ slug, lang, title, programme, state, asked }) => (
          <li key={slug} className="card">
            <p className="text-sm text-second">{names.programmes[programme]}</p>
            <h3 className="text-lg" lang={lang}>
              <a href={paths.dossier(slug).show}>{title}</a>
            </h3>
            <p className="flex flex-wrap items-center gap-3">
              <Badge>{names.states[state]}</Badge>
              <span className="money">{names.asked(say.money(asked))}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
