import type { SubmissionResult } from '@conform-to/react'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SubjectFrame } from '../../subjects/parts/subject-frame.tsx'
import type { loadQuestionForm } from './ask.server.ts'
import { QuestionForm } from './question-form.tsx'
import { Questions } from './questions.tsx'

type Loaded = Awaited<ReturnType<typeof loadQuestionForm>>

type Asked = { loaded: Loaded; lastResult?: SubmissionResult<string[]> | undefined }

/** The questions of a subject and the form of one more; of an official, whose page lists hers, the form alone. */
export function AskPage({ loaded, lastResult }: Asked) {
  const { t, paths } = useLanguage()
  const { subject, frame, questions, answerDays } = loaded
  const words = t.participation.question
  const to = paths.subject(subject)
  const form = <AskForm loaded={loaded} lastResult={lastResult} />
  if (frame)
    return (
      <SubjectFrame frame={frame} tab="questions">
        <div className="grid gap-12">
          <Questions
            questions={questions}
            place={frame}
            official={subject.official?.name ?? ''}
            now={frame.now}
            canAsk={frame.can.ask}
          />
          <section id="poser" aria-labelledby="poser-titre">
            <h2 id="poser-titre">{subject.official ? words.askTo(subject.official.name) : words.askTitle}</h2>
            {subject.official ? (
              <p className="mb-4 text-second">{words.askLead(subject.official.name, answerDays)}</p>
            ) : null}
            {form}
          </section>
        </div>
      </SubjectFrame>
    )
  return (
    <>
      <PageHeading
        title={subject.official ? words.askTo(subject.official.name) : words.askTitle}
        seed={subject.slug}
        lead={subject.official ? words.askLead(subject.official.name, answerDays) : undefined}
        breadcrumbs={[{ label: subject.title, href: to.show }]}
      />
      <Wrap>
        <div className="max-w-[68ch]">{form}</div>
      </Wrap>
    </>
  )
}

function AskForm({ loaded: { subject, signedIn, constraint }, lastResult }: Asked) {
  const { t, paths } = useLanguage()
  if (!subject.can.ask) return <Notice tone="warning">{t.participation.question.notInOffice}</Notice>
  return (
    <QuestionForm
      action={paths.subject(subject).questions}
      signedIn={signedIn}
      constraint={constraint}
      lastResult={lastResult}
    />
  )
}
