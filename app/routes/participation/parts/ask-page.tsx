import type { SubmissionResult } from '@conform-to/react'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { loadQuestionForm } from './ask.server.ts'
import { QuestionForm } from './question-form.tsx'

type Loaded = Awaited<ReturnType<typeof loadQuestionForm>>

/** Asking a question, on a subject or on an official's page. */
export function AskPage({
  loaded: { subject, answerDays, signedIn, constraint },
  lastResult,
}: {
  loaded: Loaded
  lastResult?: SubmissionResult<string[]>
}) {
  const { t, paths } = useLanguage()
  const words = t.participation.question
  const to = paths.subject(subject)
  return (
    <>
      <PageHeading
        title={subject.official ? words.askTo(subject.official.name) : words.askTitle}
        seed={subject.slug}
        lead={subject.official ? words.askLead(subject.official.name, answerDays) : undefined}
        breadcrumbs={[{ label: subject.title, href: to.show }]}
      />
      <Wrap>
        <div className="max-w-[68ch]">
          {subject.can.ask ? (
            <QuestionForm
              action={to.questions}
              signedIn={signedIn}
              constraint={constraint}
              lastResult={lastResult}
            />
          ) : (
            <Notice tone="warning">{words.notInOffice}</Notice>
          )}
        </div>
      </Wrap>
    </>
  )
}
