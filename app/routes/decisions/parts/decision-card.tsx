import type { DecisionCard as Card } from '#app/domain/publishing/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { DecidedLinks } from './decided-links.tsx'

/** One act of the list: which it is, on what, since when everybody can read it. */
export function DecisionCard({ of }: { of: Card }) {
  const { t, say, paths } = useLanguage()
  const words = t.decisions.list
  return (
    <li>
      <article className="card">
        <p className="eyebrow text-sm text-second">
          {t.decisionNames.cited(of.kind, of.number)} · {t.decisions.matters[of.matter[0] ?? '']}
        </p>
        <h3 className="text-lg" lang={of.lang}>
          <a href={paths.decision(of.slug).show}>{of.title}</a>
        </h3>
        {of.superseded || of.redacted ? (
          <p className="flex flex-wrap gap-2">
            {of.superseded ? <Badge tone="late">{t.decisionNames.superseded}</Badge> : null}
            {of.redacted ? <Badge>{words.redacted}</Badge> : null}
          </p>
        ) : null}
        <p className="text-sm text-second">
          {words.decidedOn(say.day(of.decidedOn))}, {words.onlineOn(say.day(of.publishedAt))}
        </p>
        {of.decided.length > 0 ? (
          <p className="text-sm">
            {words.about} <DecidedLinks of={of.decided} />
          </p>
        ) : null}
      </article>
    </li>
  )
}
