import type { Knot } from '#app/telling/index.ts'
import { ToldRope } from '#app/ui/histories/told-rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** All that a person asked the mairie to confirm, and what it said. */
export function ClaimList({ knots }: { knots: Knot[] }) {
  const language = useLanguage()
  const words = language.t.people.account.residency
  if (knots.length === 0) return null
  return (
    <section>
      <h2 className="mb-4">{words.history}</h2>
      <ToldRope knots={knots} label={words.history} language={language} />
    </section>
  )
}
