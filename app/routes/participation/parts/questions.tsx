import type { QuestionShown } from '#app/domain/participation/index.ts'
import type { SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { Clock } from '#app/ui/voices/clock.tsx'

/** A subject's questions to the official who answers there, and the way to ask one. */
export function Questions({
  questions,
  place,
  official,
  now,
  canAsk,
}: {
  questions: QuestionShown[]
  place: SubjectPlace
  official: string
  now: Date
  canAsk: boolean
}) {
  const language = useLanguage()
  const { t, paths } = language
  const words = t.participation.question
  return (
    <section id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title" className="mb-4">
        {words.projectTitle}
      </h2>
      {questions.length > 0 ? (
        // Whoever was asked may have left office since.
        <QuestionItems questions={questions} now={now} language={language} toOfficial />
      ) : (
        <p className="text-second">{words.projectEmpty}</p>
      )}
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <LinkButton
          tone="secondary"
          href={`${paths.subject(place).questions}#poser`}
          refused={canAsk ? undefined : words.notInOffice}
        >
          {words.askTo(official)}
        </LinkButton>
        {questions.length > 0 ? (
          <a href={paths.questions({ sujet: `${place.path}/${place.slug}` })}>{words.seeAll}</a>
        ) : null}
      </p>
    </section>
  )
}

/** Questions in a list, each with its clock. */
export function QuestionItems({
  questions,
  now,
  language,
  toOfficial = false,
}: {
  questions: QuestionShown[]
  now: Date
  language: Language
  /** Whether each says to whom it was put: not where all are to one. */
  toOfficial?: boolean
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" className="grid gap-4">
      {questions.map((question) => (
        <QuestionItem key={question.id} of={question} now={now} language={language} toOfficial={toOfficial} />
      ))}
    </ul>
  )
}

function QuestionItem({
  of,
  now,
  language,
  toOfficial,
}: {
  of: QuestionShown
  now: Date
  language: Language
  toOfficial: boolean
}) {
  const { t, paths, say, locale } = language
  const words = t.participation.question
  const office = of.official.title[locale] || of.official.title.fr
  return (
    <li className="card">
      <h3 className="text-lg" lang={of.lang}>
        <a href={paths.question(of.id)}>{of.title}</a>
      </h3>
      <p className="text-sm text-second">
        {words.askedBy(of.author ?? t.ui.contribution.deletedAccount)}
        {toOfficial ? `, ${words.to(of.official.name, office)}` : ''}, {say.day(of.at)}
        {of.subject && of.subject.id !== of.official.id ? (
          <>
            {' — '}
            <a href={paths.subject(of.subject).show} lang={of.subject.lang}>
              {of.subject.title}
            </a>
          </>
        ) : null}
      </p>
      <p className="flex flex-wrap items-center gap-3">
        <QuestionBadge of={of} />
        <Clock of={{ who: of.official.name, since: of.at, ...of }} now={now} language={language} />
      </p>
    </li>
  )
}

type Stated = Pick<QuestionShown, 'overdue' | 'acknowledgedAt' | 'answeredAt' | 'settled'>

/** The state of a question as a word. */
export function QuestionBadge({ of }: { of: Stated }) {
  const { t } = useLanguage()
  const words = t.participation.question
  if (of.overdue) return <Badge tone="late">{words.overdue}</Badge>
  if (of.settled === false) return <Badge tone="late">{words.states.unsettled}</Badge>
  if (of.settled) return <Badge tone="done">{words.states.settled}</Badge>
  if (of.answeredAt) return <Badge tone="done">{words.states.answered}</Badge>
  return <Badge>{of.acknowledgedAt ? words.states.acknowledged : words.states.asked}</Badge>
}
