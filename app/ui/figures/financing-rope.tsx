import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'
import { Table } from '../table.tsx'
import { FinancingBar } from './financing-bar.tsx'

export type Payer = {
  key: string
  label: string
  /** The commune itself; another public body, which counts in the legal ratio; citizens and companies, who do not. */
  kind: 'own' | 'public' | 'private'
  /** Cents: all that is planned from this payer, of which granted, of which received. */
  asked: bigint
  /** Null where nobody has decided, or where there is nothing to grant: the commune's own money. */
  granted: bigint | null
  received: bigint
}

export type OwnShare = { reached: number; rule: number; source: string }

/**
 * Who pays: one bar over the whole cost, asked hatched, granted solid, received full; what nobody pays yet stays bare.
 * The commune comes first, so that the legal mark on its own share can be read off (CGCT L1111-10 III: gifts stand
 * outside the ratio). The table beneath says the same in figures. Amounts in cents.
 */
export function FinancingRope({
  id,
  payers,
  cost,
  ownShare,
  rule = ownShare?.rule,
  caption,
}: {
  id: string
  payers: readonly Payer[]
  cost: bigint
  ownShare?: OwnShare
  /** The share that the law asks of the commune, marked where the page says it in words of its own. */
  rule?: number | undefined
  caption: ReactNode
}) {
  const { t, say } = useLanguage()
  const words = t.ui.financing
  const ordered = [...payers].sort((a, b) => order[a.kind] - order[b.kind])
  const missing = cost - ordered.reduce((sum, { asked }) => sum + asked, 0n)
  return (
    <div className="financing">
      <FinancingBar id={id} payers={ordered} cost={cost} rule={rule} />
      <ul className="legend" aria-hidden="true">
        {(['asked', 'granted', 'received'] as const).map((state) => (
          <li key={state}>
            <svg className="bar" aria-hidden="true">
              <rect
                className={state}
                width="28"
                height="14"
                fill={state === 'asked' ? `url(#${id}-asked)` : undefined}
              />
            </svg>
            {words[state]}
          </li>
        ))}
        {rule === undefined ? null : (
          <li>
            <svg className="bar" aria-hidden="true">
              <line className="rule" x1="14" x2="14" y1="0" y2="14" strokeDasharray="3 3" />
            </svg>
            {words.rule(say.percent(rule))}
          </li>
        )}
      </ul>
      <Table
        caption={caption}
        rows={ordered}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'payer',
            label: words.payer,
            cell: (payer) => `${ordered.indexOf(payer) + 1}. ${payer.label}`,
          },
          { key: 'asked', label: words.asked, number: true, cell: ({ asked }) => say.money(asked) },
          {
            key: 'granted',
            label: words.granted,
            number: true,
            cell: ({ granted }) => (granted === null ? '—' : say.money(granted)),
          },
          {
            key: 'received',
            label: words.received,
            number: true,
            cell: ({ granted, received }) => (granted === null ? '—' : say.money(received)),
          },
        ]}
      />
      <p className="mt-4 font-semibold">
        {words.total(say.money(cost))}
        {missing > 0n ? ` — ${words.missing(say.money(missing))}` : null}
      </p>
      {ownShare ? (
        <p className="notes">
          {words.ownRule(say.percent(ownShare.reached), say.percent(ownShare.rule), ownShare.source)}{' '}
          {ownShare.reached >= ownShare.rule ? words.ownEnough : words.ownShort}
        </p>
      ) : null}
    </div>
  )
}

const order = { own: 0, public: 1, private: 2 }
