import type { ReactNode } from 'react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Icon } from '#app/ui/drawings/icon.tsx'

/**
 * One part of a long form: where it begins, the fields of it that may lack, and whether some always must be there: then
 * it is said to be whole once none lacks.
 */
export type StepOf = { id: string; label: string; needs?: readonly string[]; must?: boolean }

/** Which of the missing fields, by their names, are of this part. */
export const lackingIn = ({ needs = [] }: StepOf, missing: readonly string[]) =>
  missing.filter((name) =>
    needs.some((need) => name === need || name.startsWith(`${need}.`) || name.startsWith(`${need}[`)),
  )

/** A part of the form, to which its list leads. */
export const Step = ({ id, children }: { id: string; children: ReactNode }) => (
  <div id={id} className="form-step" tabIndex={-1}>
    {children}
  </div>
)

/** The parts of a form, each with what is missing in it as it is saved; on a wide screen it stays in view beside the form. */
export function StepList({
  steps,
  missing,
  names,
}: {
  steps: readonly StepOf[]
  missing: readonly string[]
  names: Record<string, string>
}) {
  const { t, say } = useDeskLanguage()
  const words = t.desk.steps
  return (
    <nav className="form-steps card" aria-labelledby="parties">
      <h2 id="parties">{words.title}</h2>
      <ol>
        {steps.map((step) => {
          const lacking = lackingIn(step, missing)
          return (
            <li key={step.id}>
              <a href={`#${step.id}`}>{step.label}</a>
              {lacking.length > 0 ? (
                <small className="lacking">{words.lacks(say.list(named(lacking, names)))}</small>
              ) : step.must ? (
                <small className="whole">
                  <Icon name="check" /> {words.whole}
                </small>
              ) : null}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** `milestones[2].on` is a fault of the milestones. */
const named = (lacking: readonly string[], names: Record<string, string>) => [
  ...new Set(lacking.map((name) => names[name.replace(/\[.*/, '')] ?? name)),
]
