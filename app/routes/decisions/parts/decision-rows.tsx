import type { DecisionCard } from '#app/domain/publishing/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ListRows } from '#app/ui/list-rows.tsx'

/** A page of the list, a line each: what was decided, by which act, when, and whether it still stands. */
export function DecisionRows({ cards }: { cards: readonly DecisionCard[] }) {
  const { t, say, paths } = useLanguage()
  return (
    <ListRows
      rows={cards.map(({ id, slug, title, lang, kind, number, matter, decidedOn, superseded, redacted }) => ({
        ...{ key: id, href: paths.decision(slug).show, title, lang },
        where: `${t.decisionNames.cited(kind, number)} · ${t.decisions.matters[matter[0] ?? '']}`,
        figure: say.shortDay(decidedOn),
        act: [superseded && t.decisionNames.superseded, redacted && t.decisions.list.redacted]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  )
}
