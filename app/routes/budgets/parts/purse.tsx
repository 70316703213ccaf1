import type { Idea, PublishedBudget } from '#app/domain/ballots/index.ts'
import type { Answer } from '#app/lib/ballots/questions.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** What is chosen so far, against the sum: it stays in sight while one chooses. */
export function Purse({
  rules,
  ideas,
  chosen,
}: {
  rules: PublishedBudget['rules']
  ideas: readonly Idea[]
  chosen: Answer
}) {
  const { t, say } = useLanguage()
  const words = t.budgets.ballot
  const { form, amount, points, max, min } = rules
  if (form === 'points') {
    const given = chosen.reduce((sum, one) => sum + one, 0)
    return <Bar said={words.points(given, points ?? 0)} part={given / (points || 1)} over={null} />
  }
  const cost = chosen.reduce((sum, option) => sum + (ideas[option]?.cost ?? 0n), 0n)
  const over = form === 'purse' && cost > amount ? words.over(say.money(cost - amount)) : null
  const many = form === 'approval' && max !== null ? words.between(min ?? 1, max) : null
  return (
    <Bar
      said={`${words.chosen(chosen.length)}, ${words.of(say.money(cost), say.money(amount))}`}
      part={Number(cost) / Number(amount)}
      over={over}
      hint={chosen.length === 0 ? words.nothing : many}
    />
  )
}

function Bar({
  said,
  part,
  over,
  hint,
}: {
  said: string
  part: number
  over: string | null
  hint?: string | null
}) {
  const { t } = useLanguage()
  const width = Math.min(Math.max(part, 0), 1) * 100
  return (
    <section className="purse card" aria-label={t.budgets.ballot.purse}>
      <p aria-live="polite">
        <b>{said}</b>
      </p>
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
        className={over ? 'over' : undefined}
      >
        <rect width="100" height="6" className="room" />
        <rect width={width} height="6" className="spent" />
      </svg>
      {over ? <p role="alert">{over}</p> : null}
      {hint && !over ? <p className="text-sm text-second">{hint}</p> : null}
    </section>
  )
}
