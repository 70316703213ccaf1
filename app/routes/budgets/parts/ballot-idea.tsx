import type { Idea } from '#app/domain/ballots/index.ts'
import { fieldsOf } from '#app/lib/ballots/typed.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** One idea on the ballot: its cost first, its words, and the box that chooses it or the points that it is given. */
export function BallotIdea({
  of,
  option,
  value,
  points,
  hidden,
  onChange,
}: {
  of: Idea
  option: number
  value: number
  /** The sum to share, where points are. */
  points: number | null
  hidden: boolean
  onChange: (value: number) => void
}) {
  const { t, say, paths } = useLanguage()
  const words = t.budgets.ballot
  const names = fieldsOf(0)
  const about = [...of.themes.map((theme) => t.projects.themes[theme]), of.place].filter(Boolean).join(' · ')
  const id = `idee-${option + 1}`
  const title = of.title || t.proposals.show.gone
  const head = (
    <span>
      <b lang={of.title ? of.lang : undefined}>{title}</b>
      <span className="sr-only">, </span>
      <small>{[of.cost === null ? '' : say.money(of.cost), about].filter(Boolean).join(' — ')}</small>
    </span>
  )
  return (
    <div className="grid gap-1" hidden={hidden}>
      {points === null ? (
        <label className="choice">
          <input
            type="checkbox"
            name={names.many}
            value={option}
            checked={value > 0}
            onChange={({ target }) => onChange(Number(target.checked))}
          />
          {head}
        </label>
      ) : (
        <label className="choice" htmlFor={id}>
          <input
            id={id}
            name={names.by(option)}
            className="input short"
            inputMode="numeric"
            pattern="[0-9]{1,4}"
            aria-label={words.given(title)}
            value={value || ''}
            onChange={({ target }) => onChange(Math.min(Number(target.value.replace(/\D/g, '')), points))}
          />
          {head}
        </label>
      )}
      <details className="text-sm">
        <summary>{words.text}</summary>
        <p lang={of.lang}>{of.summary}</p>
        <p>
          <a href={paths.proposal(of.slug).show} target="_blank" rel="noreferrer">
            {title}
          </a>
        </p>
      </details>
    </div>
  )
}
