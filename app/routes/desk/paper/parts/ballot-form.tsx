import { Form } from '@remix-run/react'
import type { PaperVote } from '#app/domain/ballots/index.ts'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { BallotQuestion } from '../../../consultations/parts/ballot-question.tsx'
import { invalidField } from './invalid-field.ts'

type Answers = readonly (readonly number[] | null)[]

/** One ballot as it was unfolded, and those that she has typed. */
export function BallotForm({
  vote,
  ballots,
  typed,
  to,
}: {
  vote: Pick<PaperVote, 'groups' | 'questions'>
  ballots: Record<string, { letter: string; answers: Answers }>
  typed?: { number: string; letter: string; answers: Answers; wrong: readonly number[] } | undefined
  to: { count: string; drop: string }
}) {
  const { t } = useDeskLanguage()
  const words = t.paperDesk.counting
  const numbers = Object.keys(ballots)
    .map(Number)
    .sort((a, b) => a - b)
  const next = typed?.number ?? String((numbers.at(-1) ?? 0) + 1)
  return (
    <>
      <section aria-labelledby="bulletin" className="grid gap-3">
        <h2 id="bulletin">{words.ballot}</h2>
        <p className="text-second">{words.ballotLead}</p>
        {typed ? (
          <Notice tone="danger" live focused>
            {t.paperDesk.refusals['paper-answer']}
          </Notice>
        ) : null}
        {/* What was typed goes with the ballot: the next one begins empty. */}
        <Form method="post" action={to.count} className="form" key={`${next}-${numbers.length}`}>
          <TextInput
            field={{
              id: 'numero',
              name: 'number',
              required: true,
              initialValue: next,
              pattern: '[0-9]{1,4}',
            }}
            label={words.number}
            inputMode="numeric"
            short
          />
          <fieldset className="field">
            <legend>{words.letter}</legend>
            <div className="choices signs">
              {vote.groups.map(({ letter }, index) => (
                <label key={letter} className="choice">
                  <input
                    type="radio"
                    name="letter"
                    value={letter}
                    required
                    aria-label={words.group(letter)}
                    defaultChecked={typed ? typed.letter === letter : vote.groups.length === 1 && index === 0}
                  />
                  <span>{letter}</span>
                </label>
              ))}
            </div>
          </fieldset>
          {vote.questions.map((question, index) => (
            <div key={question.number} className="grid gap-2">
              <BallotQuestion
                question={question}
                index={index}
                given={typed?.answers[index] ?? []}
                wrong={typed?.wrong.includes(index) ?? false}
              />
              <label className="choice">
                <input
                  type="checkbox"
                  name={invalidField(index)}
                  defaultChecked={typed?.answers[index] === null}
                />
                <span>{words.isInvalid}</span>
              </label>
            </div>
          ))}
          <SubmitButton action={to.count}>{words.add}</SubmitButton>
        </Form>
      </section>
      <section aria-labelledby="saisis" className="grid gap-3">
        <h2 id="saisis">{words.typed(numbers.length)}</h2>
        <ul className="grid gap-2">
          {numbers.map((number) => (
            <li key={number} className="flex flex-wrap items-center justify-between gap-3">
              <span>{words.ofBallot(number, ballots[number]?.letter ?? '')}</span>
              <Form method="post" action={to.drop}>
                <input type="hidden" name="number" value={number} />
                <Button small tone="quiet" aria-label={words.dropOne(number)}>
                  {words.drop}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
