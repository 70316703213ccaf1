import type { ReactNode } from 'react'
import { answersSaid } from '#app/lib/opinions/answers-said.ts'
import { hiddenIn, stances } from '#app/lib/opinions/hidden-together.ts'
import type { CountRow } from '#db/schema/participation.ts'
import type { PersonClass } from '#db/schema/people.ts'
import { useLanguage } from '../language.tsx'
import { Stance } from '../voices/stance.tsx'
import { BreakdownBar, Hatches, hatchOf } from './breakdown-bar.tsx'

export type { CountRow }

/**
 * Opinions by class: verified and declared each with their own counts and denominator, never summed, and no total of
 * all (domain rule: never one blended number). `rows` are as published: a null was suppressed, and says so.
 */
export function ClassBreakdown({
  id,
  rows,
  caption,
  threshold,
  countedAt,
  final = false,
}: {
  /** One on the page: names the hatching of this chart. */
  id: string
  rows: readonly CountRow[]
  caption: ReactNode
  threshold: number
  countedAt: Date
  final?: boolean
}) {
  const { t, say } = useLanguage()
  const words = t.ui.breakdown
  const hides = rows.some((row) => [row.for, row.neutral, row.against, row.total].includes(null))
  return (
    <div className="measured">
      <table className="breakdown">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            {stances.map((stance) => (
              <th key={stance} scope="col">
                <Stance stance={stance} word={t.ui.stance[stance]} />
              </th>
            ))}
            <th scope="col">{words.given}</th>
          </tr>
        </thead>
        {(Object.keys(t.ui.classes) as PersonClass[]).map((name) => (
          <ClassRows
            key={name}
            id={id}
            label={t.ui.classes[name]}
            rows={rows.filter((row) => row.class === name)}
            final={final}
          />
        ))}
      </table>
      <ul className="legend" aria-hidden="true">
        <LegendItem word={words.verified} fill={undefined} />
        <LegendItem word={words.declared} fill={hatchOf(id, 'for')} />
        {hides ? <LegendItem word={words.together} of="together" fill={hatchOf(id, 'together')} /> : null}
      </ul>
      <Hatches id={id} />
      <p className="notes">
        {words.legend} {hides ? words.suppressedNote(threshold) : null}{' '}
        {rows.some(({ since }) => since) ? words.olderNote(threshold) : null}{' '}
        {final ? words.final(say.day(countedAt)) : words.countedOn(say.day(countedAt))}
      </p>
    </div>
  )
}

type Rows = { id: string; label: string; rows: CountRow[]; final: boolean }

function ClassRows({ id, label, rows, final }: Rows) {
  const { t } = useLanguage()
  if (rows.every(({ total }) => total === 0)) {
    return (
      <tbody>
        <tr className="class">
          <th scope="row">{label}</th>
          <td className="suppressed" colSpan={4}>
            {t.ui.breakdown.none}
          </td>
        </tr>
      </tbody>
    )
  }
  return (
    <tbody>
      <tr className="class">
        <th scope="rowgroup" colSpan={5}>
          {label}
        </th>
      </tr>
      <CountsRow id={id} verified row={rows.find(({ verified }) => verified)} final={final} />
      <CountsRow id={id} verified={false} row={rows.find(({ verified }) => !verified)} final={final} />
    </tbody>
  )
}

type Counted = { id: string; verified: boolean; row: CountRow | undefined; final: boolean }

/** Its answers in figures; in words across their columns where some are counted together. */
function CountsRow({ id, verified, row, final }: Counted) {
  const { t, say } = useLanguage()
  const words = t.ui.breakdown
  const kind = verified ? words.verified : words.declared
  if (!row || row.total === 0) return <RowWithoutCounts kind={kind} text={words.none} />
  if (row.total === null) return <RowWithoutCounts kind={kind} text={words.suppressedAll} />
  return (
    <tr>
      <th scope="row" className="kind">
        <span>
          <i>{kind}</i>
          <BreakdownBar id={id} row={row} />
        </span>
      </th>
      {hiddenIn(row).length > 0 ? (
        <td className="suppressed" colSpan={stances.length}>
          {answersSaid(row, final, { t, say })}
        </td>
      ) : (
        stances.map((stance) => (
          <td key={stance} className="count">
            {say.number(row[stance] ?? 0)}
          </td>
        ))
      )}
      <td className="count total">{say.number(row.total)}</td>
    </tr>
  )
}

function RowWithoutCounts({ kind, text }: { kind: string; text: string }) {
  return (
    <tr>
      <th scope="row" className="kind">
        {kind}
      </th>
      <td className="suppressed" colSpan={4}>
        {text}
      </td>
    </tr>
  )
}

function LegendItem({ word, of = 'for', fill }: { word: string; of?: string; fill: string | undefined }) {
  return (
    <li>
      <svg className="bar" aria-hidden="true">
        <rect className={fill ? `${of} rim` : of} width="28" height="14" fill={fill} />
        {fill ? <rect width="28" height="14" fill={fill} /> : null}
      </svg>
      {word}
    </li>
  )
}
