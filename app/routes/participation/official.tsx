import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { officialFigures, type QuestionShown, questionList } from '#app/domain/participation/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Figures } from '#app/ui/figures/figures.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { OlderTranslation } from '#app/ui/older-translation.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { medianWords } from './parts/median.ts'
import { QuestionItems } from './parts/questions.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, frame } = visited
  const slug = args.params.slug!
  const [[official], owed, answered, { now }] = await Promise.all([
    officialFigures(db, slug),
    questionList(db, locale, { list: 'waiting', official: slug, size: 10 }),
    questionList(db, locale, { list: 'answered', official: slug, size: 10 }),
    frame(),
  ])
  return {
    official: official ?? notFound(visited),
    owed: owed.questions,
    answered: answered.questions,
    now,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  shownMeta(data ? pageTitle(data.official.name) : 'Cordée')

export default function Official() {
  const { official, owed, answered, now } = useLoaderData<typeof loader>()
  const { t, paths, locale, say } = useLanguage()
  const words = t.officials
  return (
    <>
      <PageHeading
        title={official.name}
        seed={official.slug}
        eyebrow={official.title[locale] || official.title.fr}
        lead={official.delegation[locale] || official.delegation.fr}
        breadcrumbs={[{ label: words.title, href: paths.officials }]}
      />
      <Wrap>
        <Columns
          aside={
            <section className="card acting">
              <Figures
                figures={[
                  { value: say.number(official.answered), label: words.answeredLabel },
                  { value: say.number(official.waiting), label: words.waitingLabel },
                  {
                    value:
                      official.medianSeconds === null ? '—' : medianWords(locale, official.medianSeconds),
                    label: words.median,
                  },
                ]}
              />
              <p className="text-sm text-muted">
                {official.medianSeconds === null ? words.medianNone : words.medianHint}
              </p>
              <p>
                <LinkButton
                  href={paths.subject(subjectPlace('official', official.slug)).questions}
                  refused={official.inOffice ? undefined : t.participation.question.notInOffice}
                >
                  {words.ask}
                </LinkButton>
              </p>
              <p className="text-sm text-second">
                {official.until && !official.inOffice
                  ? words.former(say.day(official.until))
                  : words.since(say.day(official.since))}
              </p>
            </section>
          }
        >
          <OlderTranslation
            of={{ olderThanSource: official.older.some((one) => one.endsWith(`.${locale}`)) }}
          />
          <QuestionSection title={words.owes} none={words.owesNothing} questions={owed} now={now} />
          <QuestionSection title={words.answers} none={words.answersNone} questions={answered} now={now} />
          <p className="mt-6">
            <a href={paths.questions({ elu: official.slug })}>{words.seeAll}</a>
          </p>
        </Columns>
      </Wrap>
    </>
  )
}

function QuestionSection({
  title,
  none,
  questions,
  now,
}: {
  title: string
  none: string
  questions: QuestionShown[]
  now: Date
}) {
  const language = useLanguage()
  return (
    <section className="mb-8">
      <h2 className="mb-4">{title}</h2>
      {questions.length > 0 ? (
        <QuestionItems questions={questions} now={now} language={language} />
      ) : (
        <p className="text-second">{none}</p>
      )}
    </section>
  )
}
