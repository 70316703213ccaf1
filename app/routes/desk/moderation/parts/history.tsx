import type { ModerationCase } from '#app/domain/moderation/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** What was ruled before on this author's other contributions: a first slip is not a tenth. */
export function History({ of: { contributions, latest } }: { of: ModerationCase['history'] }) {
  const { t, say } = useLanguage()
  const words = t.moderation.desk
  return (
    <section className="card">
      <h2>{words.history}</h2>
      <p>{words.historyCount(contributions)}</p>
      {latest.length === 0 ? <p className="text-second">{words.historyNone}</p> : null}
      <ul className="grid gap-3 text-sm">
        {latest.map(({ decision, ground, reason, at }) => (
          <li key={at.toISOString()}>
            <Badge>{t.moderation.decisions[decision]}</Badge> {say.shortDay(at)},{' '}
            {t.moderation.reasons[ground]}
            <br />
            {reason}
          </li>
        ))}
      </ul>
    </section>
  )
}
