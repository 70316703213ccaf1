import { useLanguage } from '#app/ui/language.tsx'
import { type Shown, stateShown } from './shown.ts'

/** The way of a budget from the first idea to what became of the winners, and where it stands on it. */
export function Steps({ of }: { of: Shown }) {
  const { t, say } = useLanguage()
  const { step, steps, now } = t.budgets.show
  const here = places[stateShown(of)]
  const all = [
    step.ideas(say.day(of.rules.ideasUntil)),
    step.screening,
    step.vote(say.day(of.opensOn), say.day(of.closesOn)),
    step.result,
    step.decision(say.day(of.answerDueOn)),
    step.follow,
  ]
  return (
    <section aria-labelledby="etapes" className="grid gap-3">
      <h2 id="etapes">{steps}</h2>
      <ol className="grid list-decimal gap-1 pl-6">
        {all.map((one, index) => (
          <li key={one} aria-current={index === here ? 'step' : undefined}>
            {index === here ? (
              <b>
                {one} ({now})
              </b>
            ) : (
              one
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

const places = {
  ...{
    draft: -1,
    ideas: 0,
    screening: 1,
    announced: 2,
    open: 2,
    closed: 3,
    counting: 3,
    counted: 4,
    decided: 5,
  },
  unopened: -1,
}
