import { useDeskLanguage } from '#app/ui/desk-language.ts'

const [width, height] = [240, 60]

/** One figure over the months, the running one last: a shape for the eye; the table beneath says the same. */
export function MonthBars({
  title,
  values,
  say,
}: {
  title: string
  values: readonly number[]
  say: (value: number) => string
}) {
  const words = useDeskLanguage().t.desk.months
  const most = Math.max(0, ...values)
  const step = width / values.length
  return (
    <figure>
      <figcaption>
        <b>{title}</b>{' '}
        <span className="text-sm text-second">{most > 0 ? words.most(say(most)) : words.nothing}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height + 2}`} aria-hidden="true" className="mt-2 w-full text-gentian">
        <path d={`M0 ${height + 1}H${width}`} className="stroke-line" />
        {values.map((value, at) => {
          const tall = most > 0 ? Math.max(value > 0 ? 2 : 0, (value / most) * height) : 0
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the row
              key={at}
              x={at * step + 2}
              y={height - tall}
              width={step - 4}
              height={tall}
              fill="currentColor"
            />
          )
        })}
      </svg>
    </figure>
  )
}
