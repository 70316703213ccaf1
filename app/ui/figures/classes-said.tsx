import { answersSaid } from '#app/lib/opinions/answers-said.ts'
import { hiddenIn, stances } from '#app/lib/opinions/hidden-together.ts'
import type { CountRow } from '#db/schema/participation.ts'
import type { PersonClass } from '#db/schema/people.ts'
import { type Language, useLanguage } from '../language.tsx'

type Report = { rows: readonly CountRow[]; final: boolean }

/**
 * A published count in one sentence a class, verified and declared each by themselves: for where no chart has room. What
 * was suppressed is said together ("neutral or against: 9"), or without a number where even that is not known.
 */
export function Classes({ report: { rows, final } }: { report: Report }) {
  const language = useLanguage()
  const { t } = language
  const given = rows.filter(({ total }) => total !== 0)
  if (given.length === 0) return <p className="text-second">{t.ui.breakdown.none}</p>
  const shown = given.filter(({ total }) => total !== null)
  const classes = Object.keys(t.ui.classes) as PersonClass[]
  return (
    <ul className="classes-said">
      {classes
        .filter((name) => shown.some((row) => row.class === name))
        .map((name) => (
          <li key={name}>
            <strong>{t.ui.classes[name]}</strong>{' '}
            {sentenceOf(
              shown.filter((row) => row.class === name),
              final,
              language,
            )}
          </li>
        ))}
      {shown.length < given.length ? (
        <li className="text-second">{t.ui.breakdown.othersTooFew(shown.length > 0)}</li>
      ) : null}
    </ul>
  )
}

/** "verified: 12 for, 4 neutral or against; declared: 8 for": the rows of one class. */
export function sentenceOf(rows: CountRow[], final: boolean, language: Pick<Language, 't' | 'say'>): string {
  const words = language.t.ui.breakdown
  return [...rows]
    .sort((a, b) => Number(b.verified) - Number(a.verified))
    .map((row) =>
      words.perKind(row.verified ? words.verified : words.declared, countsOf(row, final, language)),
    )
    .join(words.andThen)
}

function countsOf(row: CountRow, final: boolean, { t, say }: Pick<Language, 't' | 'say'>): string {
  const hidesAll = row.total !== null && hiddenIn(row).length === stances.length
  return hidesAll ? t.ui.breakdown.allHidden(row.total ?? 0) : answersSaid(row, final, { t, say })
}
