import { ofKind } from '#app/lib/addresses/subject-kinds.ts'
import type { Knot } from '#app/telling/index.ts'
import { ToldRope } from '#app/ui/histories/told-rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** The story of a subject as a rope: what the commune decided, promised, moved, and answered; each filed paper a link. */
export function History({ kind, knots }: { kind: string; knots: Knot[] }) {
  const language = useLanguage()
  const words = language.t.subjectPages
  const story = ofKind(words.story, kind)
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire">{story}</h2>
      <p className="mb-4 text-second">{words.historyLead}</p>
      <ToldRope label={story} language={language} knots={knots} />
    </section>
  )
}
