import type { PublishedDossier } from '#app/domain/dossiers/index.ts'
import { type Knot, Rope } from '#app/ui/histories/rope.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { toneOf } from './state-badge.tsx'

/** The story of a dossier as a rope: each step on its own day, each filed version and annex a link. */
export function DossierHistory({ dossier }: { dossier: PublishedDossier }) {
  const language = useLanguage()
  const words = language.t.dossiers.show
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire" className="mb-4">
        {words.history}
      </h2>
      <Rope label={words.history} language={language} knots={knotsOf(dossier, language)} />
    </section>
  )
}

function knotsOf(dossier: PublishedDossier, language: Language): Knot[] {
  const { t, paths } = language
  const words = t.dossiers.show
  const { steps, publishedAt, annex, slug } = dossier
  const told: { knot: Knot; when: number }[] = [
    {
      when: publishedAt.getTime(),
      knot: { id: 'public', label: words.historyPublished, at: publishedAt, tone: 'done' },
    },
    ...stepKnots(dossier, steps, language),
    ...(annex
      ? [
          {
            when: annex.at.getTime(),
            knot: {
              id: 'annexe',
              label: words.historyAnnex,
              at: annex.at,
              href: paths.dossier(slug).annex,
              tone: 'done',
            } as const,
          },
        ]
      : []),
  ]
  return told.sort((a, b) => a.when - b.when).map(({ knot }) => knot)
}

function stepKnots(
  { slug, versions }: PublishedDossier,
  steps: PublishedDossier['steps'],
  { t, say, paths, locale }: Language,
) {
  const words = t.dossiers.show
  return steps.map((step, n) => {
    const filed = step.to === 'filed' && versions.find(({ at }) => at.getTime() === step.at.getTime())
    const label =
      step.to === 'extended'
        ? words.historyExtended[step.extends ?? 'start']
        : filed
          ? words.filedVersion(filed.number)
          : t.dossierNames.states[step.to]
    const detail = [
      step.untilOn && words.historyUntil(say.day(step.untilOn)),
      step.reference,
      step.note,
    ].filter(Boolean)
    const tone = step.to === 'extended' ? 'plain' : toneOf(step.to)
    const knot: Knot = {
      id: `pas-${n}`,
      label,
      at: step.on,
      href: filed ? paths.dossier(slug).version(filed.number) : undefined,
      // Officials write these lines in French alone.
      detail: detail.length ? (
        <span lang={locale === 'fr' ? undefined : 'fr'}>{detail.join(' — ')}</span>
      ) : undefined,
      tone: tone === 'late' ? 'late' : tone === 'plain' ? 'plain' : 'done',
    }
    return { knot, when: step.at.getTime() }
  })
}
