import { Action, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'

/** An official answered somebody on what this reader follows. */
export const newAnswer = template<{
  title: string
  asked: Words
  answer: Words
  officialTitle: string
  path: string
}>({
  subject: ({ title, answer }, { t }) => t.discussion.answer.subject(answer.by ?? t.layout.someone, title),
  opening: ({ answer }) => answer.words,
  Body: ({ props: { asked, answer, officialTitle, path }, said: { t, url } }) => (
    <>
      <Title>{t.discussion.answer.title(answer.by ?? t.layout.someone)}</Title>
      <Quote of={asked} tone="larch" />
      <Quote of={answer} heading={`${answer.by}, ${officialTitle}`} tone="spruce" />
      <Action href={url(path)}>{t.discussion.answer.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { questionTitle, question, answer, officialTitle, questionPath } = previewIn(locale)
    return { title: questionTitle, asked: question, answer, officialTitle, path: questionPath }
  },
})
