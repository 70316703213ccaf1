import type { LatestAnswer } from '#app/domain/overview/index.ts'
import type { QuestionShown } from '#app/domain/participation/index.ts'
import { duration } from '#app/lib/days/duration.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Clock } from '#app/ui/voices/clock.tsx'
import { standingAt } from '../../moderation/parts/standing-at.ts'
import { Row, Rows } from './row.tsx'
import { Section } from './section.tsx'

export type Owing = Pick<QuestionShown, 'id' | 'lang' | 'title' | 'at' | 'dueOn' | 'answeredAt'> & {
  official: { name: string }
}
export type Answered = Pick<LatestAnswer, 'id' | 'subject' | 'contribution' | 'at'> & {
  official: { name: string }
}

/** The public clock: how many wait, who has owed an answer longest; and what was answered last. */
export function Owed({
  owed,
  answers,
  now,
}: {
  owed: { waiting: number; overdue: number; questions: Owing[] }
  answers: Answered[]
  now: Date
}) {
  const language = useLanguage()
  const { t, say, paths, locale } = language
  const words = t.home
  if (owed.waiting === 0 && answers.length === 0) return null
  return (
    <Section
      id="horloge"
      title={words.owed.title}
      lead={words.owed.count(owed.waiting, owed.overdue)}
      more={[
        { href: paths.questions(), label: words.owed.all },
        { href: paths.officials, label: words.owed.officials },
      ]}
    >
      <Rows>
        {owed.questions.map(({ id, lang, title, official, at, dueOn, answeredAt }) => (
          <Row key={id} href={paths.question(id)} lang={lang} title={title}>
            <Clock of={{ who: official.name, since: at, dueOn, answeredAt }} now={now} language={language} />
          </Row>
        ))}
        {answers.map(({ id, subject, contribution, official, at }) => (
          <Row
            key={id}
            href={standingAt(paths, { ...contribution, subject })}
            lang={contribution.title ? contribution.lang : subject?.lang}
            title={contribution.title || (subject?.title ?? '')}
          >
            <p>
              {words.answers.answered(official.name, say.day(at))},{' '}
              {words.answers.took(duration(locale, contribution.at, at))}
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
