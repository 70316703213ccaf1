import type { Knot } from '#app/telling/index.ts'
import { ToldRope } from '#app/ui/histories/told-rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** The story of a dossier as a rope: each step on its own day, each filed version and annex a link. */
export function DossierHistory({ knots }: { knots: Knot[] }) {
  const language = useLanguage()
  const words = language.t.dossiers.show
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire" className="mb-4">
        {words.history}
      </h2>
      <ToldRope label={words.history} language={language} knots={knots} />
    </section>
  )
}
