import { Form } from '@remix-run/react'
import type { OnRoll } from '#app/domain/ballots/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Checkbox } from '#app/ui/forms/choices.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useStandingOf } from '../../people/parts/standing-of.ts'

/** The last look before she is marked: it is not undone. */
export function GiveForm({ of, vote }: { of: OnRoll; vote: { slug: string; minAge: number | null } }) {
  const { t, paths } = useDeskLanguage()
  const words = t.paperDesk
  const standingOf = useStandingOf()
  const to = paths.deskPaper(vote.slug)
  if (!of.letter) return null
  return (
    <section className="card acting grid gap-3" aria-labelledby="remettre">
      <h2 id="remettre">{words.confirm(of.name)}</h2>
      <p>
        {standingOf(of)}. {words.onRoll(of.letter)}.
      </p>
      <p>{words.confirmLead(of.letter)}</p>
      <Form method="post" action={to.give()} className="form">
        <input type="hidden" name="personId" value={of.id} />
        {vote.minAge ? (
          <Checkbox field={{ id: 'age', name: 'age', required: true }} label={words.age(vote.minAge)} />
        ) : null}
        <SubmitButton action={to.give()}>{words.mark}</SubmitButton>
      </Form>
      <p>
        <a href={to.give()}>{words.back}</a>
      </p>
    </section>
  )
}
