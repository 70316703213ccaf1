import type { OwnClaim } from '#app/domain/people/index.ts'
import { Rope } from '#app/ui/histories/rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** All that a person asked the mairie to confirm, and what it said. */
export function ClaimList({ claims }: { claims: OwnClaim[] }) {
  const language = useLanguage()
  const { t, say } = language
  const words = t.people.account.residency
  if (claims.length === 0) return null
  const tones = {
    waiting: 'current',
    granted: 'done',
    refused: 'late',
    withdrawn: 'plain',
    expired: 'plain',
  } as const
  const knots = [...claims].reverse().map(({ id, class: of, method, at, state, reason, expiresOn }) => ({
    id,
    label: `${t.ui.classOf[of]}${method === 'counter' ? ` (${words.atCounter})` : ''} — ${words.states[state]}`,
    at,
    detail: reason || (state === 'granted' && expiresOn ? words.until(say.day(expiresOn)) : undefined),
    tone: tones[state],
  }))
  return (
    <section>
      <h2 className="mb-4">{words.history}</h2>
      <Rope knots={knots} label={words.history} language={language} />
    </section>
  )
}
