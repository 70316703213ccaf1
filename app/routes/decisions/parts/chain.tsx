import type { PublishedDecision } from '#app/domain/publishing/index.ts'
import { type Knot, Rope } from '#app/ui/histories/rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** The act between the one that it supersedes and the one that supersedes it, as a rope. */
export function Chain({ of }: { of: PublishedDecision }) {
  const language = useLanguage()
  const { t, paths } = language
  const { supersedes, supersededBy } = of
  if (!supersedes && !supersededBy) return null
  const words = t.decisions.show
  const knots: Knot[] = [
    ...(supersedes ? [knotOf(supersedes, { detail: words.supersedes })] : []),
    { ...knotOf(of, { detail: words.here, tone: 'current' }), href: undefined },
    ...(supersededBy ? [knotOf(supersededBy, { detail: words.supersededBy })] : []),
  ]
  return (
    <section aria-labelledby="suite">
      <h2 id="suite" className="mb-4">
        {words.chain}
      </h2>
      <Rope knots={knots} label={words.chain} language={language} />
    </section>
  )

  function knotOf(
    { slug, kind, number, decidedOn }: NonNullable<PublishedDecision['supersedes']>,
    more: Pick<Knot, 'detail' | 'tone'>,
  ): Knot {
    return {
      id: slug,
      label: t.decisionNames.cited(kind, number),
      href: paths.decision(slug).show,
      at: decidedOn,
      ...more,
    }
  }
}
