import type { SaidAndChanged } from '#app/domain/overview/index.ts'
import { Card } from '#app/ui/card.tsx'
import { type Knot, Rope } from '#app/ui/histories/rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Section } from './section.tsx'

/** "You said, we changed": somebody's words, tied to the version that they led to. */
export function Changed({ changes }: { changes: readonly SaidAndChanged[] }) {
  const { t } = useLanguage()
  if (changes.length === 0) return null
  return (
    <Section id="change" title={t.home.changed.title}>
      <div className="cards">
        {changes.map((change) => (
          <Change key={`${change.project.slug}-${change.version}`} change={change} />
        ))}
      </div>
    </Section>
  )
}

function Change({
  change: { project, version, at, reason, contributions, said },
}: {
  change: SaidAndChanged
}) {
  const language = useLanguage()
  const { t, paths } = language
  const words = t.home.changed
  const to = paths.project(project.slug)
  const knots: Knot[] = [
    {
      id: 'said',
      label: words.said,
      href: to.comment(said.id),
      detail: (
        <>
          <q lang={said.lang}>{said.text}</q>
          <span className="mt-1 block text-muted">
            {t.ui.classOf[said.class]}
            {contributions > 1 ? `, ${words.others(contributions - 1)}` : ''}
          </span>
        </>
      ),
    },
    {
      id: 'changed',
      label: words.became(version),
      href: to.version(version),
      at,
      detail: said.note || reason,
      tone: 'done',
    },
  ]
  return (
    <Card as="article">
      <h3 lang={project.lang}>
        <a href={to.show}>{project.title}</a>
      </h3>
      <Rope knots={knots} language={language} />
    </Card>
  )
}
