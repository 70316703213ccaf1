import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Person } from '#app/ui/voices/person.tsx'
import type { Shown } from './shown.ts'

/** What becomes of the result: the mayor's answer and where it leads, or the clock that runs for it. */
export function After({ of }: { of: Omit<Shown, 'questions'> }) {
  const { t, say, paths, locale } = useLanguage()
  const words = t.votes.show
  const { answer, answers, answerDueOn, state } = of
  if (state === 'unopened')
    return (
      <Notice title={of.unopenedWhy ? words.unopened[of.unopenedWhy] : undefined}>
        {of.unopenedWhy === 'roll' ? null : <p>{words.unopenedLead}</p>}
      </Notice>
    )
  if (of.paperWaits && of.paperDueOn) {
    const due = say.day(of.paperDueOn)
    return of.paperLate ? (
      <Notice tone="warning">{t.votes.paper.late(due)}</Notice>
    ) : (
      <Notice>{t.votes.paper.waits(due)}</Notice>
    )
  }
  if (state === 'closed' && of.keyLost) return <Notice tone="danger">{words.countWaits}</Notice>
  if (state === 'closed') return <Notice>{words.counting}</Notice>
  if (of.keyLost && state === 'open') return <Notice tone="danger">{words.keyLost}</Notice>
  if (!answer) {
    const name = answers ?? words.mayor
    const due = say.day(answerDueOn)
    return (
      <p className={of.overdue ? 'clock late' : 'clock'}>
        <span>{of.overdue ? words.overdue(name, due) : words.due(name, due)}</span>
      </p>
    )
  }
  return (
    <section className="card" id="reponse" aria-labelledby="reponse-titre">
      <h2 id="reponse-titre">{words.answer}</h2>
      <p className="text-second">
        <Person
          name={answer.name}
          office={inLanguage(answer.title, locale)}
          href={paths.official(answer.slug)}
        />{' '}
        <time dateTime={answer.at.toISOString()}>{say.day(answer.at)}</time>
      </p>
      {/* Sanitised when it was written. */}
      <div className="prose" lang={answer.lang} dangerouslySetInnerHTML={{ __html: answer.html }} />
      {answer.leadsTo ? (
        <p>
          {words.leadsTo}{' '}
          <a href={paths.subject(answer.leadsTo).show}>{inLanguage(answer.leadsTo.titles, locale)}</a>
        </p>
      ) : null}
    </section>
  )
}
