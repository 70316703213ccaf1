import type { ContributionKind } from '#app/lib/kinds.ts'
import { Action, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'

/** To whoever asked: the answer itself, and where to say whether it answers. */
export const answerToYou = template<{
  kind: ContributionKind
  yours: Words
  answer: Words
  officialTitle: string
  path: string
}>({
  subject: ({ answer }, { t }) => t.questions.answered.subject(answer.by ?? t.layout.someone),
  opening: ({ answer }) => answer.words,
  Body: ({ props: { kind, yours, answer, officialTitle, path }, said: { t, url } }) => (
    <>
      <Title>{t.questions.answered.title(answer.by ?? t.layout.someone)}</Title>
      <Quote of={answer} heading={`${answer.by}, ${officialTitle}`} tone="spruce" />
      <Quote of={yours} heading={t.layout.youWrote} tone="larch" />
      <Action href={url(path)}>
        {kind === 'question' ? t.questions.answered.action : t.questions.answered.actionComment}
      </Action>
    </>
  ),
  preview: (locale) => {
    const { question, answer, officialTitle, questionPath } = previewIn(locale)
    return { kind: 'question', yours: question, answer, officialTitle, path: questionPath }
  },
})
