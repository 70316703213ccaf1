import { useEffect, useState } from 'react'
import type { Idea, PublishedBudget } from '#app/domain/ballots/index.ts'
import type { Answer } from '#app/lib/ballots/questions.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** Before it is cast: what the choice costs, and whether she wants a copy of it on her device, where there is a script. */
export function KeptCopy({
  rules,
  ideas,
  choice,
  copy,
  onCopy,
}: {
  rules: PublishedBudget['rules']
  ideas: readonly Idea[]
  choice: Answer
  copy: boolean
  onCopy: (copy: boolean) => void
}) {
  const { t, say } = useLanguage()
  const words = t.budgets.ballot
  const [script, setScript] = useState(false)
  useEffect(() => setScript(true), [])
  const cost = choice.reduce((sum, option) => sum + (ideas[option]?.cost ?? 0n), 0n)
  return (
    <>
      {rules.form === 'points' ? null : (
        <p>
          {words.sum}
          {say.colon}
          <b>{words.of(say.money(cost), say.money(rules.amount))}</b>
        </p>
      )}
      {script ? (
        <label className="choice">
          <input type="checkbox" checked={copy} onChange={({ target }) => onCopy(target.checked)} />
          <span>{words.keep}</span>
        </label>
      ) : null}
    </>
  )
}
