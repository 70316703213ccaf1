import type { SeasonCall } from '#app/domain/participation/index.ts'
import { type PersonClass, personClasses, type SeasonCriterion, seasonCriteria } from '#app/lib/kinds.ts'
import { useLanguage } from '#app/ui/language.tsx'

type Line = { of: PersonClass; points: { x: number; y: number; mean: number }[] }

const [width, height, left, right] = [340, 150, 22, 124]
const dashes: Record<PersonClass, string> = {
  ...{ permanent: '', secondary: '7 4', seasonal: '2 4', visitor: '10 3 2 3', business: '4 2' },
}

/** How what each class thinks moves from season to season, one drawing a criterion; the tables beneath say the same. */
export function Trend({ of: calls }: { of: readonly SeasonCall[] }) {
  const { t } = useLanguage()
  const words = t.seasons
  const seasons = [...calls].reverse().filter(({ results }) => results.length > 0)
  if (seasons.length < 2) return null
  return (
    <section aria-labelledby="tendance">
      <h2 id="tendance">{words.trend}</h2>
      <p className="mb-4 text-second">{words.trendLead}</p>
      <div className="grid gap-6 sm:grid-cols-2">
        {seasonCriteria
          .map((criterion) => ({ criterion, lines: linesOf(seasons, criterion) }))
          .filter(({ lines }) => lines.length > 0)
          .map(({ criterion, lines }) => (
            <OneTrend key={criterion} criterion={criterion} lines={lines} seasons={seasons} />
          ))}
      </div>
    </section>
  )
}

function linesOf(seasons: readonly SeasonCall[], criterion: SeasonCriterion): Line[] {
  return personClasses
    .map((of) => ({
      of,
      points: seasons.flatMap(({ results }, at) => {
        const found = results.find((one) => one.class === of && one.criterion === criterion)
        const x = left + (at * (width - left - right)) / (seasons.length - 1)
        return found ? [{ x, y: heightOf(found.mean), mean: found.mean }] : []
      }),
    }))
    .filter(({ points }) => points.length > 1)
}

const heightOf = (mean: number) => 12 + ((5 - mean) * (height - 40)) / 4

function OneTrend({
  criterion,
  lines,
  seasons,
}: {
  criterion: SeasonCriterion
  lines: readonly Line[]
  seasons: readonly SeasonCall[]
}) {
  const { t, say } = useLanguage()
  const name = t.seasons.criteria[criterion]
  const tenths = new Intl.NumberFormat(say.tag, { minimumFractionDigits: 1 })
  const said = lines.map(
    ({ of, points }) => `${t.ui.classes[of]} ${points.map(({ mean }) => tenths.format(mean)).join(', ')}`,
  )
  const ends = [seasons[0], seasons.at(-1)]
  return (
    <figure>
      <figcaption className="font-semibold">{name}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="w-full max-w-[26rem]"
        role="img"
        aria-label={`${name} — ${said.join(' ; ')}`}
      >
        {[1, 3, 5].map((mark) => (
          <g key={mark} fill="currentColor" fontSize="11">
            <path
              d={`M${left} ${heightOf(mark)}H${width - right}`}
              stroke="currentColor"
              strokeOpacity="0.25"
            />
            <text x="4" y={heightOf(mark) + 4}>
              {mark}
            </text>
          </g>
        ))}
        {lines.map(({ of, points }) => (
          <g key={of}>
            <path
              d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`}
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeDasharray={dashes[of] || undefined}
            />
            {points.map(({ x, y }) => (
              <circle key={x} cx={x} cy={y} r="3" fill="currentColor" />
            ))}
          </g>
        ))}
        {named(lines).map(({ of, y }) => (
          <text key={of} x={width - right + 8} y={y + 4} fill="currentColor" fontSize="11">
            {t.ui.classes[of]}
          </text>
        ))}
        {ends.map((season, at) =>
          season ? (
            <text
              key={season.id}
              x={at === 0 ? left : width - right}
              y={height - 6}
              textAnchor={at === 0 ? 'start' : 'end'}
              fill="currentColor"
              fontSize="11"
            >
              {season.fromOn.slice(0, 4)}
            </text>
          ) : null,
        )}
      </svg>
    </figure>
  )
}

/** Where the name of each line stands at its end: one under the other where they would meet. */
function named(lines: readonly Line[]) {
  let under = 0
  return lines
    .map(({ of, points }) => ({ of, y: points.at(-1)?.y ?? 0 }))
    .sort((a, b) => a.y - b.y)
    .map(({ of, y }) => {
      under = Math.max(y, under + 13)
      return { of, y: under }
    })
}
