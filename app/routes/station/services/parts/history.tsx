import type { ServiceShown } from '#app/domain/station/index.ts'
import { stateCauses } from '#app/lib/kinds.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { FoldedRest } from '#app/ui/fold.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import { StateBadge } from './state.tsx'

/** The days of each season that has begun, by what they were. */
export function SeasonTable({ counts }: { counts: ServiceShown['counts'] }) {
  const { t, say } = useLanguage()
  const words = t.services.show
  const columns = Object.keys(words.columns) as (keyof typeof words.columns)[]
  if (counts.length === 0) return null
  return (
    <section aria-labelledby="saisons">
      <h2 id="saisons" className="mb-4">
        {words.seasons}
      </h2>
      <FoldedRest label={words.statistics}>
        <Table
          caption={words.statistics}
          rows={counts}
          keyOf={({ fromOn }) => fromOn}
          columns={[
            {
              key: 'season',
              label: words.period,
              cell: ({ fromOn, untilOn }) => words.season(say.shortDay(fromOn), say.shortDay(untilOn)),
            },
            ...columns
              .filter((column) => column === 'open' || counts.some((count) => count[column] > 0))
              .map((column) => ({
                key: column,
                label: words.columns[column],
                number: true,
                cell: (count: ServiceShown['counts'][number]) => words.days(count[column]),
              })),
          ]}
        />
        {counts.map(({ fromOn, causes }) => {
          const why = [...stateCauses, 'unsaid' as const].filter((cause) => causes[cause])
          return why.length > 0 ? (
            <p key={fromOn} className="mt-2">
              {words.causesOf(
                say.shortDay(fromOn),
                say.list(
                  why.map((cause) => `${t.services.causes[cause]} (${words.days(causes[cause] ?? 0)})`),
                ),
              )}
            </p>
          ) : null
        })}
        <p className="mt-2 text-sm text-second">{words.statisticsNote}</p>
      </FoldedRest>
    </section>
  )
}

/** What was said of it, the latest first. */
export function WhatWasSaid({ history }: Pick<ServiceShown, 'history'>) {
  const { t } = useLanguage()
  const words = t.services.show
  return (
    <section aria-labelledby="dit">
      <h2 id="dit" className="mb-4">
        {words.history}
      </h2>
      {history.length === 0 ? (
        <p className="text-second">{words.historyNone}</p>
      ) : (
        <>
          <Words of={history.slice(0, latest)} />
          {history.length > latest ? (
            <details className="mt-3">
              <summary>{words.historyBefore(history.length - latest)}</summary>
              <Words of={history.slice(latest)} />
            </details>
          ) : null}
        </>
      )}
    </section>
  )
}

const latest = 5

function Words({ of }: { of: ServiceShown['history'] }) {
  const { t, say, locale } = useLanguage()
  return (
    <ol className="grid gap-3">
      {of.map(({ state, reason, at, until }) => (
        <li key={at.toISOString()} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StateBadge of={{ state, stale: false }} />
          <span className="text-sm">{say.instant(at)}</span>
          {until ? <span className="text-sm text-second">{t.services.until(say.instant(until))}</span> : null}
          {reason ? <span lang={reason[locale] ? undefined : 'fr'}>{inLanguage(reason, locale)}</span> : null}
        </li>
      ))}
    </ol>
  )
}
