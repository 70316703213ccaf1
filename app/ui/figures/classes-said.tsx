import type { CountRow } from '#db/schema/participation.ts'
import type { PersonClass } from '#db/schema/people.ts'
import { type Language, useLanguage } from '../language.tsx'

const stances = ['for', 'neutral', 'against'] as const

/**
 * A published count in one sentence a class, verified and declared each by themselves: for where no chart has room. What
 * was suppressed is said together ("neutral or against: 9"), or not at all where even its sum was.
 */
export function Classes({ rows }: { rows: readonly CountRow[] }) {
  const language = useLanguage()
  const { t } = language
  const given = rows.filter(({ total }) => total !== 0)
  if (given.length === 0) return <p className="text-second">{t.ui.breakdown.none}</p>
  const order = Object.keys(t.ui.classes) as PersonClass[]
  const sorted = [...given].sort(
    (a, b) => order.indexOf(a.class) - order.indexOf(b.class) || Number(b.verified) - Number(a.verified),
  )
  return (
    <ul className="grid gap-2 text-sm">
      {sorted.map((row) => (
        <li key={`${row.class}-${row.verified}`}>{sentenceOf(row, language)}</li>
      ))}
    </ul>
  )
}

/** "Permanent residents (verified): 12 for, 4 neutral or against". */
export function sentenceOf(row: CountRow, { t, say }: Pick<Language, 't' | 'say'>): string {
  const words = t.ui.breakdown
  const kind = row.verified ? words.verified : words.declared
  return words.perClass(t.ui.classes[row.class], kind, countsOf(row, { t, say }))
}

function countsOf(row: CountRow, { t, say }: Pick<Language, 't' | 'say'>): string {
  if (row.total === null) return t.ui.breakdown.suppressedAll
  const shown = stances.filter((stance) => row[stance] !== null && row[stance] !== 0)
  const hidden = stances.filter((stance) => row[stance] === null)
  const known = stances.reduce((sum, stance) => sum + (row[stance] ?? 0), 0)
  const word = (stance: (typeof stances)[number]) => t.ui.stance[stance].toLowerCase()
  const parts = shown.map((stance) => `${say.number(row[stance] ?? 0)} ${word(stance)}`)
  // The sum of a line and its shown parts are both published: what is left of them tells nothing new.
  if (hidden.length > 0 && row.total > known)
    parts.push(`${say.number(row.total - known)} ${hidden.map(word).join(t.ui.breakdown.either)}`)
  return parts.join(', ')
}
