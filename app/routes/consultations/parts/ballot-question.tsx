import type { AskedQuestion } from '#app/domain/ballots/index.ts'
import { type Answer, highestNote, mostWords } from '#app/lib/ballots/questions.ts'
import { fieldsOf } from '#app/lib/ballots/typed.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** One question of a ballot: choices for one or several, a value for each option otherwise. */
export function BallotQuestion({
  question,
  index,
  given,
  wrong,
  words: own = '',
}: {
  question: AskedQuestion
  index: number
  given: Answer
  wrong: boolean
  /** What she wrote, where it asks for words. */
  words?: string
}) {
  const { t, locale } = useLanguage()
  const words = t.votes.ballot
  const { kind, options, titles } = question
  const names = fieldsOf(index)
  const id = `question-${index + 1}`
  const nameOf = (option: number) => inLanguage(options[option] ?? { fr: '' }, locale)
  return (
    <fieldset className="field card" id={id} tabIndex={-1} aria-describedby={`${id}-aide`}>
      <legend className="font-title text-lg">
        <span lang={titles[locale] ? locale : 'fr'}>{inLanguage(titles, locale)}</span>
      </legend>
      <div className="hint" id={`${id}-aide`}>
        {hint()}
      </div>
      {wrong ? <p className="error">{words.wrong[kind]}</p> : null}
      {kind === 'words'
        ? written()
        : kind === 'one' || kind === 'several' || kind === 'approval' || kind === 'budget'
          ? choices()
          : values()}
    </fieldset>
  )

  function hint() {
    if (kind === 'several') return words.hints.several(question.min ?? 1, question.max ?? options.length)
    if (kind === 'points') return words.hints.points(question.points ?? 0)
    return words.hints[kind]
  }

  function written() {
    return (
      <textarea
        className="input"
        name={names.words}
        rows={3}
        maxLength={mostWords}
        defaultValue={own}
        aria-label={t.votes.survey.words(inLanguage(titles, locale))}
      />
    )
  }

  function choices() {
    const one = kind === 'one'
    return (
      <div className="choices">
        {options.map((option, at) => (
          <label key={option.fr} className="choice">
            <input
              type={one ? 'radio' : 'checkbox'}
              name={one ? names.one : names.many}
              value={at}
              defaultChecked={given.includes(at)}
            />
            <span lang={option[locale] ? locale : 'fr'}>{inLanguage(option, locale)}</span>
          </label>
        ))}
        {one ? (
          <label className="choice">
            <input type="radio" name={names.one} value="" defaultChecked={given.length === 0} />
            <span>{words.leave}</span>
          </label>
        ) : null}
      </div>
    )
  }

  function values() {
    return (
      <div className="grid gap-4">
        {options.map((option, at) => (
          <div key={option.fr} className="grid gap-1">
            <label htmlFor={`${id}-${at}`}>{nameOf(at)}</label>
            {kind === 'points' ? (
              <input
                id={`${id}-${at}`}
                name={names.by(at)}
                className="input short"
                inputMode="numeric"
                pattern="[0-9]{1,4}"
                defaultValue={given[at] || undefined}
              />
            ) : (
              <select id={`${id}-${at}`} name={names.by(at)} className="input" defaultValue={chosenFor(at)}>
                <option value="">{none()}</option>
                {offered().map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </div>
        ))}
      </div>
    )
  }

  function chosenFor(option: number): string {
    if (kind !== 'ranking') return given[option] === undefined ? '' : String(given[option])
    const place = given.indexOf(option)
    return place < 0 ? '' : String(place + 1)
  }

  function none() {
    if (kind === 'ranking') return words.noPlace
    if (kind === 'dates') return t.votes.survey.noDate
    return kind === 'judgement' ? words.noMention : words.noNote
  }

  function offered() {
    if (kind === 'judgement') return t.voteNames.mentions.map((label, value) => ({ value, label })).reverse()
    if (kind === 'dates') return t.votes.survey.suits.map((label, value) => ({ value, label })).reverse()
    const most = kind === 'ranking' ? options.length : highestNote
    return Array.from({ length: most }, (_, index) => ({ value: index + 1, label: String(index + 1) }))
  }
}
