import { Form, useSubmit } from '@remix-run/react'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import type { AskedQuestion } from '#app/domain/ballots/index.ts'
import { type Answer, asQuestion, ballotLength, type Choice, choiceText } from '#app/lib/ballots/questions.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

export type Box = {
  id: string
  slug: string
  /** Null of a survey, which has no box. */
  boxKey: string | null
  questions: AskedQuestion[]
  minAge: number | null
}

type Props = {
  box: Box
  choice: Choice
  /** Of a survey what was written, a text a question. */
  words?: readonly string[]
  /** Where it is filled in, and where it goes. */
  to: { ballot: string; box: string }
  onChange?: () => void
  /** What else she is told or asked before she casts it, and what is done on her device as she does. */
  children?: ReactNode
  onCast?: () => void
}

/** What the ballot says, once more, and the only button that casts it. Where there is a script it is sealed here. */
export function BallotReview({ box, choice, words: written, to, onChange, children, onCast }: Props) {
  const { t, say, locale } = useLanguage()
  const words = t.votes.ballot
  const submit = useSubmit()
  const [seals, setSeals] = useState(false)
  useEffect(() => setSeals(!written && globalThis.crypto?.subtle !== undefined), [written])
  const action = to.box
  const cast = async (event: FormEvent<HTMLFormElement>) => {
    onCast?.()
    if (!seals || box.boxKey === null) return
    event.preventDefault()
    const { seal } = await import('#app/lib/ballots/seal.ts')
    const length = ballotLength(box.questions.map(asQuestion))
    const sealed = await seal(box.boxKey, box.id, choiceText(choice), length)
    submit({ sealed, ...(box.minAge && { age: 'on' }) }, { method: 'post', action })
  }
  return (
    <section className="card acting grid gap-4" aria-labelledby="relire">
      <h2 id="relire">{words.reviewTitle}</h2>
      <dl className="grid gap-4">
        {box.questions.map((question, index) => (
          <div key={question.number}>
            <dt lang={question.titles[locale] ? locale : 'fr'}>
              <b>{inLanguage(question.titles, locale)}</b>
            </dt>
            {saidBy(question, choice[index] ?? [], written?.[index] ?? '').map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {children}
      {written ? (
        <p className="text-sm text-second">{t.votes.survey.how}</p>
      ) : (
        <>
          <Notice tone="warning">{words.final}</Notice>
          <p className="text-sm text-second">{seals ? words.sealedHere : words.sealedThere}</p>
        </>
      )}
      <Form method="post" action={action} onSubmit={cast}>
        <input type="hidden" name="choice" value={choiceText(choice)} />
        {written ? <input type="hidden" name="words" value={JSON.stringify(written)} /> : null}
        {box.minAge ? <input type="hidden" name="age" value="on" /> : null}
        <Button>{written ? t.votes.survey.send : words.cast}</Button>
      </Form>
      {onChange ? (
        <p>
          <Button type="button" tone="quiet" small onClick={onChange}>
            {written ? t.votes.survey.change : words.change}
          </Button>
        </p>
      ) : (
        <Form method="post" action={to.ballot}>
          <input type="hidden" name="given" value={choiceText(choice)} />
          {written ? <input type="hidden" name="words" value={JSON.stringify(written)} /> : null}
          <Button tone="quiet" small>
            {written ? t.votes.survey.change : words.change}
          </Button>
        </Form>
      )}
    </section>
  )

  function saidBy(question: AskedQuestion, answer: Answer, own: string): string[] {
    const { kind, options } = question
    const nameOf = (option: number) => inLanguage(options[option] ?? { fr: '' }, locale)
    if (kind === 'words') return [own.trim() || words.blank]
    if (answer.length === 0) return [words.blank]
    if (kind === 'dates')
      return answer.map((value, option) => `${nameOf(option)}${say.colon}${t.votes.survey.suits[value]}`)
    if (kind === 'ranking') return answer.map((option, place) => `${place + 1}. ${nameOf(option)}`)
    if (kind === 'judgement')
      return answer.map((mention, option) => `${nameOf(option)}${say.colon}${t.voteNames.mentions[mention]}`)
    if (kind === 'points')
      return answer.map((points, option) => `${nameOf(option)}${say.colon}${words.answer(points)}`)
    if (kind === 'criteria')
      return answer.map((note, option) => `${nameOf(option)}${say.colon}${note === 0 ? words.noNote : note}`)
    return answer.map(nameOf)
  }
}
