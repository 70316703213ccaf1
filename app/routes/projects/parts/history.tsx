import type { Knot } from '#app/telling/index.ts'
import { ToldRope } from '#app/ui/histories/told-rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** The story of a project as a rope: what the commune decided, promised, moved, and answered. */
export function History({ knots }: { knots: Knot[] }) {
  const language = useLanguage()
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire" className="mb-4">
        {language.t.projectPages.show.history}
      </h2>
      <ToldRope label={language.t.projectPages.show.history} language={language} knots={knots} />
    </section>
  )
}
