import { useEffect, useState } from 'react'
import type { BudgetResult } from '#app/domain/ballots/index.ts'
import { broughtAbout } from '#app/lib/ballots/brought-about.ts'
import { choiceOnDevice, keepOnDevice } from '#app/lib/ballots/device-copy.ts'
import type { Answer } from '#app/lib/ballots/questions.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { NameOf } from './winners.tsx'

/** What a voter's own choice brought about, from the copy on her device or as she enters it again: nothing is sent. */
export function MyBallot({
  session,
  id,
  outcome,
  points,
  nameOf,
}: {
  session: string | null
  id: string
  outcome: BudgetResult
  points: number | null
  nameOf: NameOf
}) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const [script, setScript] = useState(false)
  const [copy, setCopy] = useState(false)
  const [given, setGiven] = useState<number[]>(() => outcome.ideas.map(() => 0))
  useEffect(() => {
    setScript(true)
    const kept = choiceOnDevice({ session, budgetId: id, kept: 'copy' })
    if (!kept) return
    setCopy(true)
    setGiven(outcome.ideas.map((_, option) => valueIn(kept, option, points !== null)))
  }, [session, id, outcome, points])
  const brought = broughtAbout(outcome, given)
  return (
    <section aria-labelledby="mon-bulletin" className="card grid gap-3">
      <h2 id="mon-bulletin">{words.mine}</h2>
      {script ? (
        <>
          <p className="text-second">{copy ? words.fromCopy : words.mineLead}</p>
          <div className="choices">
            {outcome.ideas.map(({ number }, option) => (
              <label key={number} className="choice">
                <input
                  {...(points === null
                    ? { type: 'checkbox', checked: (given[option] ?? 0) > 0 }
                    : {
                        type: 'number',
                        min: 0,
                        max: points,
                        className: 'input short',
                        value: given[option] ?? 0,
                      })}
                  onChange={({ target }) =>
                    setGiven(
                      given.with(option, points === null ? Number(target.checked) : Number(target.value)),
                    )
                  }
                />
                <span>{nameOf(number)}</span>
              </label>
            ))}
          </div>
          {brought.ideas.length > 0 ? (
            <div role="status" className="grid gap-2">
              <p>
                <b>{words.summary(brought.ideas.filter(({ won }) => won).length, brought.ideas.length)}</b>
              </p>
              <ul className="list-disc pl-6">
                {brought.ideas.map((one) => (
                  <li key={one.number}>{said(one)}</li>
                ))}
              </ul>
              {brought.left === null ? null : <p>{words.leftOver(say.money(brought.left))}</p>}
            </div>
          ) : null}
          {copy ? (
            <p>
              <Button
                type="button"
                tone="quiet"
                small
                onClick={() => [keepOnDevice({ session, budgetId: id, kept: 'copy' }, null), setCopy(false)]}
              >
                {t.budgets.ballot.forget}
              </Button>
            </p>
          ) : null}
        </>
      ) : (
        <p>{words.mineNone}</p>
      )}
    </section>
  )

  function said({ number, won, paid }: (typeof brought.ideas)[number]) {
    if (!won) return words.lostFor(nameOf(number))
    return paid === null ? words.wonFor(nameOf(number)) : words.paidFor(nameOf(number), say.money(paid))
  }
}

const valueIn = (choice: Answer, option: number, byPoints: boolean) =>
  byPoints ? (choice[option] ?? 0) : Number(choice.includes(option))
