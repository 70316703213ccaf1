import { ridgeProfile } from '#app/lib/drawings/ridge.ts'
import { useLanguage } from '../language.tsx'

type PhaseState = 'done' | 'skipped' | 'now' | 'ahead'
export type RidgePhase = { key: string; label: string; state: PhaseState }

/** Where a project stands, as a place on its ridge: a tick for each phase, the summit the last. */
export function Ridge({
  seed,
  phases,
  small = false,
}: {
  seed: string
  phases: readonly RidgePhase[]
  small?: boolean
}) {
  const { t } = useLanguage()
  const words = t.ui.ridge
  const at = Math.max(
    0,
    phases.findIndex(({ state }) => state === 'now'),
  )
  const label = words.phase(at + 1, phases.length, phases[at]?.label ?? '')
  const ridge = ridgeProfile(seed)
  const share = (index: number) => (index + 1) / phases.length
  return (
    <div className={small ? 'ridge small' : 'ridge'}>
      <Drawing
        whole={ridge.whole}
        climbed={ridge.upTo(ridge.along(share(at)))}
        here={ridge.along(share(at))}
        ticks={phases.map((_, index) => ridge.along(share(index)))}
        label={small ? undefined : phases[at]?.label}
      />
      <p>{label}</p>
      {small ? null : (
        <details>
          <summary>{words.all}</summary>
          <ol>
            {phases.map(({ key, label, state }) => (
              <li key={key} className={state} aria-current={state === 'now' ? 'step' : undefined}>
                {label} — {words[state]}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

/** A share of a goal as the height climbed, the summit once it is reached; `label` says it in words and figures beneath. */
export function RidgeProgress({ seed, share, label }: { seed: string; share: number; label: string }) {
  const { t, say } = useLanguage()
  const ridge = ridgeProfile(seed)
  const here = ridge.atHeight(Math.min(1, share))
  return (
    <div className="ridge">
      <Drawing whole={ridge.whole} climbed={ridge.upTo(here)} here={here} ticks={[]} />
      <p>
        {label}{' '}
        <span className="muted">
          ({share < 1 ? t.ui.ridge.reached(say.percent(share)) : t.ui.ridge.summit(say.percent(share))})
        </span>
      </p>
    </div>
  )
}

type Place = { x: number; y: number }

// The words beneath say the same: for a screen reader the drawing is silent. The outer drawing is not stretched, so
// that the word at the place keeps its shape; it stands to the left, where the ridge leaves the sky free.
function Drawing({
  whole,
  climbed,
  here,
  ticks,
  label,
}: {
  whole: string
  climbed: string
  here: Place
  ticks: Place[]
  label?: string
}) {
  const drawing = (
    <svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      <path className="ground" d={`${whole}V100H0z`} />
      <path className="whole" d={whole} />
      {ticks.length > 0 ? <path className="tick" d={ticks.map(tick).join('')} /> : null}
      <path className="climbed" d={climbed} />
      <path className="here" d={dot(here)} />
      <path className="here-core" d={dot(here)} />
    </svg>
  )
  if (!label) return drawing
  // On a phone a letter is some 34 thousandths of the drawing wide: the word must not begin outside of it.
  const before = here.x >= Math.min(500, 50 + 34 * label.length)
  return (
    <svg aria-hidden="true">
      {drawing}
      <text
        x={`${here.x / 10}%`}
        y={`${here.y}%`}
        dx={before ? -12 : 0}
        dy="-18"
        textAnchor={before ? 'end' : 'start'}
      >
        {label}
      </text>
    </svg>
  )
}

const tick = ({ x, y }: Place) => `M${Math.round(x)} ${Math.round(y)}v7`
// A line of no length with round ends stays a circle however the drawing is stretched.
const dot = ({ x, y }: Place) => `M${Math.round(x)} ${Math.round(y)}h0`
