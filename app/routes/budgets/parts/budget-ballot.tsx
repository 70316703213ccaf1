import { Form } from '@remix-run/react'
import { type FormEvent, useEffect, useState } from 'react'
import type { Idea, PublishedBudget } from '#app/domain/ballots/index.ts'
import { choiceOnDevice, keepOnDevice } from '#app/lib/ballots/device-copy.ts'
import { type Answer, asQuestion, type Choice } from '#app/lib/ballots/questions.ts'
import { typedChoice } from '#app/lib/ballots/typed.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/forms/choices.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Box } from '../../consultations/parts/ballot-review.tsx'
import { BallotIdea } from './ballot-idea.tsx'
import { type Filter, IdeaFilter, matches } from './idea-filter.tsx'
import { Purse } from './purse.tsx'

export type Read = { choice: Choice; wrong: boolean; young: boolean; changing: boolean; filter: Filter }

/** What she chooses: with a script kept on her device and counted as she goes, without one in the form itself. */
export function BudgetBallot({
  session,
  box,
  rules,
  ideas,
  read,
  onRead,
}: {
  session: string | null
  box: Box
  rules: PublishedBudget['rules']
  ideas: readonly Idea[]
  read: Read | undefined
  onRead: (read: Read) => void
}) {
  const { t } = useLanguage()
  const words = t.budgets.ballot
  const [chosen, setChosen] = useState<Answer>(read?.choice[0] ?? [])
  const [filter, setFilter] = useState<Filter>(read?.filter ?? { theme: '', place: '', mine: false })
  const points = rules.form === 'points'
  useEffect(() => {
    const kept = choiceOnDevice({ session, budgetId: box.id, kept: 'draft' })
    if (kept && !read) setChosen(kept)
  }, [session, box.id, read])
  const choose = (next: Answer) => {
    setChosen(next)
    keepOnDevice({ session, budgetId: box.id, kept: 'draft' }, next)
  }
  const change = (option: number, value: number) => {
    if (points) {
      const all = ideas.map((_, index) => (index === option ? value : (chosen[index] ?? 0)))
      return choose(all.some((one) => one > 0) ? all : [])
    }
    const others = chosen.filter((one) => one !== option)
    choose(value ? [...others, option].sort((a, b) => a - b) : others)
  }
  const review = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const { choice, wrong } = typedChoice(form, box.questions.map(asQuestion))
    const young = box.minAge !== null && form.get('age') !== 'on'
    onRead({ choice, wrong: wrong.length > 0, young, changing: false, filter })
    window.scrollTo({ top: 0 })
  }
  const isChosen = (option: number) => (points ? (chosen[option] ?? 0) > 0 : chosen.includes(option))
  const shown = ideas.map((idea, option) => matches(idea, isChosen(option), filter))
  return (
    <Form method="post" className="form" onSubmit={review}>
      {read && !read.changing ? (
        <Notice tone="danger" title={t.votes.ballot.wrongTitle} live focused>
          <p>
            {read.young ? t.votes.refusals['vote-age'] : t.votes.ballot.wrong[points ? 'points' : 'budget']}
          </p>
        </Notice>
      ) : null}
      <Purse rules={rules} ideas={ideas} chosen={chosen} />
      <IdeaFilter ideas={ideas} filter={filter} onFilter={setFilter} />
      <fieldset className="grid gap-4">
        <legend className="sr-only">{t.budgets.show.ideas}</legend>
        {shown.some(Boolean) ? null : <p role="status">{words.noMatch}</p>}
        {ideas.map((idea, option) => (
          <BallotIdea
            key={idea.id}
            of={idea}
            option={option}
            value={points ? (chosen[option] ?? 0) : Number(chosen.includes(option))}
            points={points ? (rules.points ?? 0) : null}
            hidden={!shown[option]}
            onChange={(value) => change(option, value)}
          />
        ))}
      </fieldset>
      {box.minAge ? (
        <Checkbox field={{ id: 'age', name: 'age', required: true }} label={t.votes.ballot.age(box.minAge)} />
      ) : null}
      <p className="flex flex-wrap gap-3">
        <Button>{words.review}</Button>
        {chosen.length > 0 ? (
          <Button
            type="button"
            tone="quiet"
            onClick={() => [setChosen([]), keepOnDevice({ session, budgetId: box.id, kept: 'draft' }, null)]}
          >
            {words.forget}
          </Button>
        ) : null}
      </p>
    </Form>
  )
}
