import type { LatestAnswer } from '#app/domain/overview/index.ts'
import { duration } from '#app/lib/days/duration.ts'
import { Card } from '#app/ui/card.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Person } from '#app/ui/voices/person.tsx'
import { standingAt } from '../../moderation/parts/standing-at.ts'
import { Section } from './section.tsx'

/** What the elected officials answered last. */
export function Answers({ answers }: { answers: readonly LatestAnswer[] }) {
  const { t } = useLanguage()
  if (answers.length === 0) return null
  return (
    <Section id="reponses" title={t.home.answers.title}>
      <div className="cards">
        {answers.map((answer) => (
          <Answer key={answer.id} answer={answer} />
        ))}
      </div>
    </Section>
  )
}

function Answer({ answer: { official, contribution, subject, lang, html, at } }: { answer: LatestAnswer }) {
  const { t, say, paths, locale } = useLanguage()
  const words = t.home.answers
  const asked =
    contribution.kind === 'question'
      ? words.question(contribution.title)
      : words.comment(subject?.title ?? '')
  return (
    <Card as="article">
      <Person
        name={official.name}
        office={official.title[locale] || official.title.fr}
        href={paths.official(official.slug)}
      />
      <p className="text-sm text-second">
        {`${asked}, ${say.day(at)}, ${words.took(duration(locale, contribution.at, at))}`}
      </p>
      {/* Sanitised when it was written. */}
      <div className="prose line-clamp-5" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
      <p>
        <a href={standingAt(paths, { ...contribution, subject })}>
          {words.read}
          <span className="sr-only"> ({asked})</span>
        </a>
      </p>
    </Card>
  )
}
