import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'

/** To whoever asked: the official took her answer back within its ten minutes. */
export const answerUndone = template<{ official: string; yours: Words; path: string }>({
  subject: ({ official }, { t }) => t.questions.undone.subject(official),
  opening: ({ official }, { t }) => t.questions.undone.body(official),
  Body: ({ props: { official, yours, path }, said: { t, url } }) => (
    <>
      <Title>{t.questions.undone.title}</Title>
      <Paragraph>{t.questions.undone.body(official)}</Paragraph>
      <Quote of={yours} heading={t.layout.youWrote} tone="larch" />
      <Action href={url(path)}>{t.questions.undone.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { official, question, questionPath } = previewIn(locale)
    return { official, yours: question, path: questionPath }
  },
})
